"""Breaks a workbook of ours in a dozen ways at once, with openpyxl: python3 break.py in.xlsx out.xlsx"""
import sys

import openpyxl
from openpyxl.formatting.formatting import ConditionalFormattingList
from openpyxl.styles import Font, Protection

source, target = sys.argv[1:]
book = openpyxl.load_workbook(source)


def cell_of(table_name, key, header):
    for sheet in book.worksheets:
        if table_name in sheet.tables:
            rows = list(sheet[sheet.tables[table_name].ref])
            column = [cell.value for cell in rows[0]].index(header)
            return next(row[column] for row in rows[1:] if key in [cell.value for cell in row[:2]])
    raise KeyError(table_name)


cell_of("sag_sager", "SAG-01", "Status").value = "Ring til Bo"
cell_of("sag_sager", "SAG-02", "Retlig mangel").value = None
cell_of("sag_beregning", "R.oplysning", "n").value = 17
cell_of("sag_juridisk", "SAG-03", "Medregnes").value = "=1+1"
cell_of("sag_juridisk", "SAG-02", "Sag").value = "SAG-2"
cell_of("sag_ord", "Ingen mangel", "Ord").value = "Mangler ikke"
cell_of("sag_juridisk", "SAG-01", "R.hjemmel").protection = Protection(locked=True)
cell_of("sag_beregning", "R.oplysning", "Opfyldt").protection = Protection(locked=False)
book["Opsamling"]["A1"].value = "Vores opsamling"


def rename(table_name, header, wanted):
    for sheet in book.worksheets:
        if table_name in sheet.tables:
            table = sheet.tables[table_name]
            next(column for column in table.tableColumns if column.name == header).name = wanted
            next(cell for cell in sheet[table.ref][0] if cell.value == header).value = wanted


rename("sag_juridisk", "R.oplysning", "Oplysning")
rename("sag_iagttagelser", "Tekst", "Iagttagelse")

legal = book["Juridisk gennemgang"]
legal.data_validations.dataValidation = [rule for rule in legal.data_validations.dataValidation if "R6" not in str(rule.sqref)][1:]
legal.protection.sheet = False
book["Sager"].sheet_state = "hidden"
book["_sagslup"].sheet_state = "visible"
settings = book["Indstillinger"].data_validations
settings.dataValidation = [rule for rule in settings.dataValidation if rule.type != "decimal"]
book["Socialfaglig gennemgang"].conditional_formatting = ConditionalFormattingList()
del book.defined_names["sag_maal"]
book.defined_names["sag_valg_L"].attr_text = "Lister!$E$6:$E$7"

notes = book.create_sheet("Vores noter", 0)
notes["B2"] = "=1+1"
notes["B3"].value = "Husk kage"
notes["B3"].font = Font(bold=True)
book.save(target)
