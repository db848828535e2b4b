package org.travaux.app.docx.importing;

import org.travaux.app.docx.reading.model.WordRun;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs of a document as the text of a draft: bold and italics as marks. */
final class Segment {
    private Segment() {}

    /** The characters of runs with what is bold and italic in them. */
    static MarkedText text(List<WordRun> runs) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (WordRun run : runs) {
            TextRange range = new TextRange(text.length(), text.length() + run.text().length());
            if (run.look().bold()) {
                marks.add(new Mark(Mark.Kind.BOLD, range));
            }
            if (run.look().italic()) {
                marks.add(new Mark(Mark.Kind.ITALIC, range));
            }
            text.append(run.text());
        }
        return new MarkedText(text.toString(), marks);
    }

    /** Who is commented on where: the stretches of runs that each comment is about. */
    static List<Commented> commented(List<WordRun> runs) {
        List<Commented> all = new ArrayList<>();
        int at = 0;
        for (WordRun run : runs) {
            TextRange range = new TextRange(at, at + run.text().length());
            Set<String> comments = run.comments();
            comments.stream().sorted().forEach(id -> all.add(new Commented(id, range)));
            at = range.end();
        }
        return all;
    }

    /** A stretch that a comment is about. */
    record Commented(String id, TextRange range) {}
}
