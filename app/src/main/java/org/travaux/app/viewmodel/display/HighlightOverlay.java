package org.travaux.app.viewmodel.display;

import org.travaux.app.session.Place;
import org.travaux.app.session.ReadText;
import org.travaux.app.session.Session;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/** Lays what stands out over how a text looks otherwise. */
public final class HighlightOverlay {
    private HighlightOverlay() {}

    /** The spans of a text, cut where highlights begin and end. */
    public static List<StyledSpan> over(List<StyledSpan> spans, List<Highlight> highlights) {
        if (highlights.isEmpty()) {
            return spans;
        }
        List<StyledSpan> cut = new ArrayList<>();
        for (StyledSpan span : spans) {
            int from = span.range().start();
            for (Highlight each : touching(span.range(), highlights)) {
                int start = Math.max(from, each.range().start());
                int end = Math.min(span.range().end(), each.range().end());
                addSpan(cut, new StyledSpan(new TextRange(from, start), span.styles()));
                addSpan(cut, new StyledSpan(new TextRange(start, end), span.styles()).with(each));
                from = end;
            }
            addSpan(cut, new StyledSpan(new TextRange(from, span.range().end()), span.styles()));
        }
        return cut;
    }

    private static void addSpan(List<StyledSpan> cut, StyledSpan span) {
        if (!span.range().isEmpty()) {
            cut.add(span);
        }
    }

    /** The text as it is shown, cut in the same way; a chip stands out as a whole. */
    static DisplayText over(DisplayText text, List<Highlight> highlights) {
        if (highlights.isEmpty()) {
            return text;
        }
        List<DisplayRun> cut = new ArrayList<>();
        for (DisplayRun run : text.runs()) {
            List<Highlight> touching = touching(run.source(), highlights);
            if (touching.isEmpty() || run.chip() != null) {
                cut.add(touching.isEmpty() ? run : run.with(touching.getFirst().style()));
                continue;
            }
            int from = run.source().start();
            for (Highlight each : touching) {
                int start = Math.max(from, each.range().start());
                int end = Math.min(run.source().end(), each.range().end());
                if (start > from) {
                    cut.add(run.part(from, start));
                }
                cut.add(run.part(start, end).with(each.style()));
                from = end;
            }
            if (from < run.source().end()) {
                cut.add(run.part(from, run.source().end()));
            }
        }
        return new DisplayText(cut, text.length());
    }

    /** The row of a paragraph with what stands out in its texts. */
    public static RowModel over(
            RowModel row, int index, Session session, HighlightSource highlights) {
        List<RowModel.Cell> cells = new ArrayList<>();
        for (RowModel.Cell cell : row.cells()) {
            Place at = new Place(index, cell.language(), 0);
            ReadText read = session.text(index, cell.language());
            DisplayText text = over(cell.text(), highlights.in(at, read));
            cells.add(new RowModel.Cell(cell.language(), text));
        }
        return row.withCells(cells);
    }

    private static List<Highlight> touching(TextRange range, List<Highlight> highlights) {
        return highlights.stream()
                .filter(each -> each.range().start() < range.end())
                .filter(each -> each.range().end() > range.start())
                .toList();
    }
}
