// Stryker disable all: which towns stand here is data, and a test of each would be the list once more.
/** Names of Danish post towns, by their first word; the large and middle-sized ones (PostNord's list of postcodes has them all). */
export const DANISH_TOWNS: ReadonlySet<string> = new Set([
  "Aabenraa", "Aalborg", "Aarhus", "Aars", "Albertslund", "Allerød", "Allinge", "Asnæs", "Assens", "Ballerup", "Billund", "Birkerød",
  "Bjerringbro", "Bogense", "Brabrand", "Brande", "Brøndby", "Brønderslev", "Brønshøj", "Brørup", "Charlottenlund", "Dragør", "Ebeltoft",
  "Egå", "Esbjerg", "Faaborg", "Farum", "Faxe", "Fjerritslev", "Fredensborg", "Fredericia", "Frederiksberg", "Frederikshavn",
  "Frederikssund", "Frederiksværk", "Gentofte", "Gilleleje", "Glamsbjerg", "Glostrup", "Grenaa", "Greve", "Grindsted", "Gråsten",
  "Haderslev", "Hadsten", "Hadsund", "Hammel", "Hasle", "Haslev", "Hedensted", "Hellerup", "Helsinge", "Helsingør", "Herlev", "Herning",
  "Hillerød", "Hinnerup", "Hirtshals", "Hjørring", "Hobro", "Holbæk", "Holstebro", "Holte", "Hornbæk", "Horsens", "Humlebæk",
  "Hundested", "Hurup", "Hvidovre", "Højbjerg", "Ikast", "Ishøj", "Juelsminde", "Jægerspris", "Kalundborg", "Kastrup", "Kerteminde",
  "Klampenborg", "Kolding", "Kongens", "Korsør", "København", "Køge", "Lejre", "Lemvig", "Lyngby", "Løgstør", "Mariager", "Maribo",
  "Marstal", "Middelfart", "Måløv", "Nakskov", "Nexø", "Nibe", "Nordborg", "Nyborg", "Nykøbing", "Nærum", "Næstved", "Nørresundby",
  "Odder", "Odense", "Otterup", "Præstø", "Randers", "Ribe", "Ringe", "Ringkøbing", "Ringsted", "Risskov", "Roskilde", "Rudkøbing",
  "Rødby", "Rødovre", "Rønne", "Sakskøbing", "Samsø", "Silkeborg", "Skagen", "Skanderborg", "Skive", "Skjern", "Skodsborg", "Slagelse",
  "Slangerup", "Smørum", "Solrød", "Sorø", "Stege", "Stenløse", "Struer", "Støvring", "Svendborg", "Svinninge", "Sæby", "Søborg",
  "Sønderborg", "Taastrup", "Tarm", "Thisted", "Tårnby", "Tølløse", "Tønder", "Valby", "Vanløse", "Varde", "Vejen", "Vejle", "Veksø",
  "Viborg", "Viby", "Videbæk", "Virum", "Vojens", "Vordingborg", "Værløse", "Ålborg", "Århus", "Ærøskøbing", "Ølstykke",
]);
