import { FluentProvider, makeStyles, Spinner, Tab, TabList, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { Origin } from "../../workbook/parts/readPart.ts";
import { useBookState, useBookStore } from "../book/useBook.ts";
import { EmptyState } from "./EmptyState.tsx";
import { Footer } from "./Footer.tsx";
import { TABS, type TabName } from "./paneRoute.ts";
import { SaveNotice } from "./SaveNotice.tsx";
import { StoppedBoundary } from "./StoppedBoundary.tsx";
import { useIsDark } from "./useIsDark.ts";
import { usePageStyles } from "./usePageStyles.ts";
import { useView } from "./useRoute.ts";
import { LanguageContext, useTexts, type Language } from "./useTexts.ts";

// Each tab comes when it is first looked at.
const CourseTab = lazy(async () => ({ default: (await import("../course/CourseTab.tsx")).CourseTab }));
const NewCourse = lazy(async () => ({ default: (await import("../course/NewCourse.tsx")).NewCourse }));
const ReviewTab = lazy(async () => ({ default: (await import("../review/ReviewTab.tsx")).ReviewTab }));
const FindingsTab = lazy(async () => ({ default: (await import("../findings/FindingsTab.tsx")).FindingsTab }));
const OverviewTab = lazy(async () => ({ default: (await import("../overview/OverviewTab.tsx")).OverviewTab }));
const OwnFileTab = lazy(async () => ({ default: (await import("../selfEvaluation/OwnFileTab.tsx")).OwnFileTab }));
const HelpView = lazy(async () => ({ default: (await import("../help/HelpView.tsx")).HelpView }));

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", minHeight: "100vh", boxSizing: "border-box" },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexWrap: "wrap" },
  // Excel shows the add-in's name above the pane; the title is for those who go from heading to heading.
  title: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  // Four Danish words stand on one line from 300 px on.
  tab: { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  content: { flexGrow: 1, padding: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface PaneProps {
  /** The colour behind Excel's own words ("#262626"), where Excel tells it. */
  readonly excelGround: string | undefined;
}

/** The whole pane: tabs at the top, the chosen one's content, and at the foot whether what was answered is in the sheet. */
export function Pane({ excelGround }: PaneProps): React.JSX.Element {
  usePageStyles();
  const store = useBookStore();
  const isDark = useIsDark(excelGround);
  const [language, setLanguage] = useState<Language>("da");
  useEffect(() => void store.open(), [store]);
  return (
    <LanguageContext.Provider value={language}>
      <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} lang={language}>
        <Frame onLanguage={() => setLanguage(language === "da" ? "en" : "da")} />
      </FluentProvider>
    </LanguageContext.Provider>
  );
}

function Frame({ onLanguage }: { readonly onLanguage: () => void }): React.JSX.Element {
  const styles = useStyles();
  const { shell: texts } = useTexts();
  const [view, show] = useView();
  return (
    <div className={styles.pane}>
      <header>
        <h1 className={styles.title}>{texts.name}: {view === "help" ? texts.help : texts.tabs[view]}</h1>
        <TabList size="small" className={styles.tabs} aria-label={texts.tabList} selectedValue={view} onTabSelect={(_, { value }) => show(value as TabName)}>
          {TABS.map((name) => (
            <Tab key={name} value={name} className={styles.tab}>{texts.tabs[name]}</Tab>
          ))}
        </TabList>
      </header>
      <main className={styles.content}>
        <SaveNotice />
        <StoppedBoundary key={view}>
          <Suspense fallback={<Spinner label={texts.fetching} />}>{view === "help" ? <HelpView /> : <Content tab={view} />}</Suspense>
        </StoppedBoundary>
      </main>
      <Footer onLanguage={onLanguage} onHelp={() => show("help")} />
    </div>
  );
}

function Content({ tab }: { readonly tab: TabName }): React.JSX.Element {
  const { book: texts } = useTexts();
  const store = useBookStore();
  const state = useBookState();
  // This component begins anew with every tab: what it saw without a course was seen from here.
  const hadNone = useRef(false);
  useEffect(() => void (hadNone.current ||= state.kind === "none"), [state.kind]);
  switch (state.kind) {
    case "opening":
      return <Spinner label={texts.opening} />;
    case "none":
      return tab === "course" ? <NewCourse /> : <EmptyState title={texts.nothingHere} help={texts.nothingHereHelp} />;
    case "refused":
      return <EmptyState title={state.problem.code === "part-only" ? texts.isPart : texts.refused} help={state.problem.message} action={{ label: texts.readAgain, onClick: () => void store.open() }} />;
    case "open":
      return <OpenTab tab={tab} analysis={state.analysis} stamp={state.stamp} isNew={hadNone.current} />;
  }
}

function OpenTab({ tab, analysis, stamp, isNew }: { readonly tab: TabName; readonly isNew: boolean } & Origin): React.JSX.Element {
  if (stamp.part?.kind === "respondent") return <OwnFileTab tab={tab} analysis={analysis} respondent={stamp.part.respondent} />;
  switch (tab) {
    case "course":
      return <CourseTab analysis={analysis} stamp={stamp} isNew={isNew} />;
    case "review":
      return <ReviewTab analysis={analysis} />;
    case "findings":
      return <FindingsTab analysis={analysis} />;
    case "overview":
      return <OverviewTab analysis={analysis} />;
  }
}
