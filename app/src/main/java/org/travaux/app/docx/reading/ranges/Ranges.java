package org.travaux.app.docx.reading.ranges;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.WordBoundary;
import org.travaux.app.docx.reading.parts.XmlPart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads where bookmarks and comments begin and end, within paragraphs and between them. */
public final class Ranges {
    /** A document of ours has a few for each choice; more than so many are not taken down. */
    private static final int MOST = 1_000_000;

    private final OpenRanges comments = new OpenRanges();
    private final OpenRanges bookmarks = new OpenRanges();

    private List<WordBoundary> between = new ArrayList<>(0);
    private final Set<String> commented = new HashSet<>();
    private int count;

    /** The ids of the comments that are about what stands here. */
    public Set<String> comments() {
        return comments.names();
    }

    /** The names of the bookmarks that hold what stands here. */
    public Set<String> bookmarks() {
        return bookmarks.names();
    }

    /** Those met since the last paragraph ended; a paragraph that begins has them at its start. */
    public List<WordBoundary> takeBetween() {
        List<WordBoundary> taken = between;
        between = new ArrayList<>(0);
        return taken;
    }

    /** Reads the element that was entered last, which stands between paragraphs. */
    public void readBetween(XmlPart part, String element) {
        read(part, element, 0, between);
    }

    /** Reads the element that was entered last, which stands at an offset of a paragraph. */
    public void read(XmlPart part, String element, int at, List<WordBoundary> boundaries) {
        boolean comment = element.startsWith("w:comment");
        boolean start = element.endsWith("Start");
        String id = part.attribute("id");
        OpenRanges ranges = comment ? comments : bookmarks;
        @Nullable String name = start ? comment ? id : part.attribute("name") : ranges.end(id);
        if (name != null && (!start || ranges.begin(id, name)) && count < MOST) {
            count++;
            boundaries.add(new WordBoundary(at, start, comment, name));
            if (comment) {
                commented.add(name);
            }
        }
    }

    /** Reads the sign of a comment: where it is about no words, its end is all there is of it. */
    public void mention(XmlPart part, int at, List<WordBoundary> boundaries) {
        String id = part.attribute("id");
        if (count < MOST && commented.add(id)) {
            count++;
            boundaries.add(new WordBoundary(at, false, true, id));
        }
    }
}
