package org.travaux.app.cli.positions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.Excerpts;
import org.travaux.app.report.ReportCsv;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.report.Holdings;
import org.travaux.markup.report.OpenChoice;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Who stands where, as CSV (RFC 4180): one line a position. */
final class HoldingsCsv {
    private final Draft draft;
    private final @Nullable IfLifted lifted;

    HoldingsCsv(Draft draft, @Nullable IfLifted lifted) {
        this.draft = draft;
        this.lifted = lifted;
    }

    /** Paragraph, choice, alternative, its words, delegation, stance; and what lifting does. */
    void write(PrintWriter out, Holdings holdings) {
        List<String> header =
                new ArrayList<>(
                        List.of(
                                "paragraph",
                                "choice",
                                "alternative",
                                "text",
                                "delegation",
                                "stance"));
        if (lifted != null) {
            header.add("if lifted");
        }
        row(out, header);
        for (OpenChoice choice : holdings.open()) {
            for (OpenChoice.DelegationStance stand : choice.positions()) {
                row(out, cells(choice, stand));
            }
        }
    }

    private List<String> cells(OpenChoice choice, OpenChoice.DelegationStance stand) {
        String text = draft.paragraphs().get(choice.paragraph()).text(choice.language()).text();
        boolean whole = stand.alternative() < 0;
        List<String> cells = new ArrayList<>();
        cells.add(draft.nameOf(choice.paragraph()));
        cells.add(choice.id());
        cells.add(whole ? "" : String.valueOf(stand.alternative() + 1));
        cells.add(
                whole
                        ? ""
                        : Excerpts.beginning(text, choice.alternatives().get(stand.alternative())));
        cells.add(stand.position().delegation());
        cells.add(stand.position().stance().id());
        if (lifted != null) {
            cells.add(outcome(lifted, choice));
        }
        return cells;
    }

    private static String outcome(IfLifted lifted, OpenChoice choice) {
        if (lifted.lifting().closes().contains(choice)) {
            return "closes";
        }
        return lifted.lifting().undisputed().contains(choice) ? "undisputed" : "held";
    }

    private static void row(PrintWriter out, List<String> cells) {
        out.print(ReportCsv.row(cells));
    }
}
