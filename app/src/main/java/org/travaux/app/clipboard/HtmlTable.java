package org.travaux.app.clipboard;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.List;

/** A table as HTML that word processors and spreadsheets take as one. */
public final class HtmlTable {
    private HtmlTable() {}

    /** A page with a table of these rows. */
    public static String of(List<List<String>> rows) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        Element table = page.body().appendElement("table");
        for (List<String> row : rows) {
            Element line = table.appendElement("tr");
            row.forEach(cell -> line.appendElement("td").text(cell));
        }
        return page.outerHtml();
    }
}
