"""Handles workbooks as a JSON file says, with openpyxl: a program that knows nothing of ours."""
import json
import sys

import openpyxl
from openpyxl.utils import range_boundaries
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.table import Table


def type_cells(book, cells):
    for one in cells:
        # An error reaches a cell as the result of a formula, as when somebody has pasted one.
        book[one["sheet"]][one["cell"]].value = "=NA()" if one.get("error") else one["value"]


def table_of(book, name):
    for sheet in book.worksheets:
        if name in sheet.tables:
            return sheet, range_boundaries(sheet.tables[name].ref)
    raise KeyError(name)


def sort_rows(book, name):
    """Turns the rows of a table upside down; formulas of one row refer to their own row by name and may go along."""
    sheet, (left, top, right, bottom) = table_of(book, name)
    def held(row, column):
        cell = sheet.cell(row, column)
        return cell.value, cell.data_type

    rows = [[held(row, column) for column in range(left, right + 1)] for row in range(top + 1, bottom + 1)]
    for row, cells in zip(range(top + 1, bottom + 1), reversed(rows)):
        for column, (value, kind) in zip(range(left, right + 1), cells):
            cell = sheet.cell(row, column)
            cell.value = value
            # A text that begins with "=" would become a formula.
            cell.data_type = kind


def hide(book, name):
    sheet, (left, top, _, _) = table_of(book, name)
    sheet.row_dimensions[top + 1].hidden = True
    sheet.column_dimensions[openpyxl.utils.get_column_letter(left + 2)].hidden = True


def rename(book, old, new):
    """The names follow, as they do in Excel."""
    book[old].title = new
    for name in book.defined_names.definedName:
        name.attr_text = name.attr_text.replace(f"'{old}'!", f"'{new}'!")


def add_foreign(book):
    sheet = book.create_sheet("Mine noter", 0)
    for row in (["Sag", "Ydelse"], ["SAG-01", "noget helt andet"]):
        sheet.append(row)
    sheet.add_table(Table(displayName="sag_sager_2", ref="A1:B2"))


def count_from_1904(book):
    """Dates keep their days: openpyxl writes each in the system of the workbook."""
    book.epoch = CALENDAR_MAC_1904


def handle(one):
    book = openpyxl.load_workbook(one["from"])
    type_cells(book, one.get("cells", []))
    for name in one.get("sorted", []):
        sort_rows(book, name)
    for name in one.get("hidden", []):
        hide(book, name)
    for old, new in one.get("renamed", {}).items():
        rename(book, old, new)
    if one.get("foreign"):
        add_foreign(book)
    if one.get("from1904"):
        count_from_1904(book)
    book.save(one["to"])


for handling in json.load(open(sys.argv[1], encoding="utf-8")):
    handle(handling)
