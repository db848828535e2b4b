package org.travaux.app.docx.revisions;

import org.travaux.app.docx.footnotes.FootnoteMarks;
import org.travaux.app.docx.tracked.Boundary;
import org.travaux.app.docx.tracked.Extent;
import org.travaux.app.docx.xml.Xml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes where choices and alternatives begin and end, and the comments on them.
 *
 * <p>LibreOffice (7.4) confuses the footnotes of a document in which the reference to a comment
 * stands between the first and the second. Such references wait for the end of the second's
 * paragraph; what they comment on is said by where it begins and ends.
 */
final class Bookmarks {
    private final Xml xml;
    private final Revisions revisions;
    private final Comments comments;
    private final FootnoteMarks footnotes;
    private final List<Integer> waiting = new ArrayList<>();
    private final Map<String, Bookmark> known = new HashMap<>();

    private record Bookmark(String id, List<Integer> comments) {}

    Bookmarks(Xml xml, Revisions revisions, Comments comments, FootnoteMarks footnotes) {
        this.xml = xml;
        this.revisions = revisions;
        this.comments = comments;
        this.footnotes = footnotes;
    }

    void write(Boundary boundary) throws IOException {
        if (boundary.start()) {
            start(boundary.extent());
        } else {
            end(boundary.extent());
        }
    }

    private void start(Extent extent) throws IOException {
        Bookmark bookmark = new Bookmark(revisions.next(), comments.add(extent));
        known.put(extent.name(), bookmark);
        xml.empty("w:bookmarkStart", "w:id", bookmark.id, "w:name", extent.name());
        for (int comment : bookmark.comments) {
            xml.empty("w:commentRangeStart", "w:id", Integer.toString(comment));
        }
    }

    private void end(Extent extent) throws IOException {
        Bookmark bookmark = known.get(extent.name());
        if (bookmark == null) {
            return;
        }
        for (int comment : bookmark.comments) {
            xml.empty("w:commentRangeEnd", "w:id", Integer.toString(comment));
            if (footnotes.isBehindFirst()) {
                waiting.add(comment);
            } else {
                refer(comment);
            }
        }
        xml.empty("w:bookmarkEnd", "w:id", bookmark.id);
    }

    /** Writes at the end of a paragraph what had to wait. */
    void passEnd() throws IOException {
        if (!footnotes.isBehindFirst()) {
            for (int comment : waiting) {
                refer(comment);
            }
            waiting.clear();
        }
    }

    private void refer(int comment) throws IOException {
        xml.element(
                "w:r", run -> run.empty("w:commentReference", "w:id", Integer.toString(comment)));
    }
}
