package org.travaux.app.clipboard;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.travaux.markup.data.Language;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.TreeSet;

/** Writes text as HTML that word processors show as it is marked. */
final class HtmlWriter {
    private HtmlWriter() {}

    /** A page with the paragraphs, which may be none. */
    static String write(List<MarkedText> paragraphs, Language language) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.body().attr("lang", language.tag());
        for (MarkedText paragraph : paragraphs) {
            Element p = page.body().appendElement("p").attr("style", "white-space:pre-wrap");
            write(paragraph, p);
        }
        return page.outerHtml();
    }

    private static void write(MarkedText text, Element into) {
        TreeSet<Integer> bounds = new TreeSet<>(List.of(0, text.text().length()));
        for (Mark mark : text.marks()) {
            bounds.add(mark.range().start());
            bounds.add(mark.range().end());
        }
        Integer from = bounds.pollFirst();
        while (from != null && !bounds.isEmpty()) {
            Integer to = bounds.pollFirst();
            TextRange range = new TextRange(from, to);
            Element inner = into;
            for (Mark mark : text.marks()) {
                if (mark.range().contains(range)) {
                    inner = inner.appendElement(tag(mark.kind()));
                }
            }
            inner.appendChild(new TextNode(range.of(text.text())));
            from = to;
        }
    }

    private static String tag(Mark.Kind kind) {
        return switch (kind) {
            case BOLD -> "b";
            case ITALIC -> "i";
        };
    }
}
