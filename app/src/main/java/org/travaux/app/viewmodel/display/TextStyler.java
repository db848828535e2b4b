package org.travaux.app.viewmodel.display;

import org.travaux.app.session.ReadText;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.TextRange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a text looks: spans that follow one another without gap or overlap from its beginning to its
 * end. Takes time in proportion to the text, however deep its brackets nest.
 */
public final class TextStyler {
    private final ReadText text;
    private final int[] styles;

    private TextStyler(ReadText text) {
        this.text = text;
        this.styles = new int[text.text().length()];
    }

    /** The spans of a text that has been read; none if it is empty. */
    public static List<StyledSpan> spans(ReadText text) {
        TextStyler styler = new TextStyler(text);
        styler.addBrackets();
        styler.addPositions();
        styler.addMarks();
        text.agreed()
                .forEach(
                        each ->
                                styler.add(
                                        each.range(),
                                        StyleBits.of(TextStyle.agreedIn(each.agreed().forum()))));
        text.diagnostics().stream().map(TextStyle::of).distinct().forEach(styler::addDiagnostics);
        text.different().forEach(range -> styler.add(range, StyleBits.of(TextStyle.DIFFERENT)));
        return styler.spans();
    }

    private void addBrackets() {
        text.spanning().forEach(range -> add(range, StyleBits.of(TextStyle.SPANNING)));
        text.reading().loose().forEach(loose -> addBracketAt(loose.at()));
        Bracketed[] byStart = Bracketed.byStart(text.reading(), styles.length);
        Deque<Bracketed> open = new ArrayDeque<>();
        for (int i = 0; i < styles.length; i++) {
            while (!open.isEmpty() && open.element().range().end() <= i) {
                open.pop();
            }
            if (byStart[i] != null) {
                open.push(byStart[i]);
            }
            Bracketed inner = open.peek();
            if (inner != null) {
                styles[i] |= inner.styles();
                boolean edge = i == inner.range().start() || i == inner.range().end() - 1;
                if (edge && inner.contested()) {
                    addBracketAt(i);
                }
            }
        }
    }

    private void addBracketAt(int offset) {
        styles[offset] |= StyleBits.of(TextStyle.BRACKET);
    }

    private void addPositions() {
        List<PositionNote> notes = PositionNote.in(text);
        notes.forEach(note -> set(note.range(), StyleBits.of(TextStyle.POSITION_NOTE)));
        for (PositionNote note : notes) {
            for (DelegationPosition position : note.positions()) {
                add(position.range(), StyleBits.of(TextStyle.of(position.stance())));
            }
        }
    }

    private void addMarks() {
        for (Mark mark : text.marked().marks()) {
            TextStyle style =
                    switch (mark.kind()) {
                        case BOLD -> TextStyle.BOLD;
                        case ITALIC -> TextStyle.ITALIC;
                    };
            add(mark.range(), StyleBits.of(style));
        }
    }

    /** Findings may overlap, so their beginnings and ends are counted. */
    private void addDiagnostics(TextStyle style) {
        List<Diagnostic> found =
                text.diagnostics().stream().filter(d -> TextStyle.of(d) == style).toList();
        int[] begun = new int[styles.length + 1];
        for (Diagnostic diagnostic : found) {
            begun[Math.min(diagnostic.range().start(), styles.length)]++;
            begun[Math.min(diagnostic.range().end(), styles.length)]--;
        }
        int open = 0;
        for (int i = 0; i < styles.length; i++) {
            open += begun[i];
            if (open > 0) {
                styles[i] |= StyleBits.of(style);
            }
        }
    }

    private void add(TextRange range, int bits) {
        for (int i = range.start(); i < Math.min(range.end(), styles.length); i++) {
            styles[i] |= bits;
        }
    }

    private void set(TextRange range, int bits) {
        for (int i = range.start(); i < Math.min(range.end(), styles.length); i++) {
            styles[i] = bits;
        }
    }

    private List<StyledSpan> spans() {
        List<StyledSpan> spans = new ArrayList<>();
        Map<Integer, Set<TextStyle>> sets = new HashMap<>();
        int from = 0;
        for (int i = 1; i <= styles.length; i++) {
            if (i == styles.length || styles[i] != styles[from]) {
                spans.add(
                        new StyledSpan(
                                new TextRange(from, i),
                                sets.computeIfAbsent(styles[from], StyleBits::set)));
                from = i;
            }
        }
        return spans;
    }
}
