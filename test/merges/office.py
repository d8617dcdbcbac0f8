"""Types into workbooks as a JSON file says, with LibreOffice Calc itself: a program that knows nothing of ours."""
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

XLSX = "Calc MS Excel 2007 XML"
PATIENCE = 90  # seconds: a new profile is made at the first start


def setting(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    until = time.monotonic() + PATIENCE
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def fill(desktop, one):
    book = desktop.loadComponentFromURL(Path(one["from"]).as_uri(), "_blank", 0, (setting("Hidden", True),))
    for typed in one["cells"]:
        book.Sheets.getByName(typed["sheet"]).getCellRangeByName(typed["cell"]).setString(typed["value"])
    book.storeToURL(Path(one["to"]).as_uri(), (setting("FilterName", XLSX),))
    book.close(True)


def main():
    orders = json.load(open(sys.argv[1], encoding="utf-8"))
    with tempfile.TemporaryDirectory(prefix="calc-profile-") as profile:
        pipe = Path(profile).name
        start = ["soffice", f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"]
        office = subprocess.Popen(start, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            desktop = connect(pipe)
            for one in orders:
                fill(desktop, one)
            desktop.terminate()
            office.wait(PATIENCE)
        finally:
            office.kill()


main()
