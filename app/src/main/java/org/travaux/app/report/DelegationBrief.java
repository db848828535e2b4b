package org.travaux.app.report;

import org.travaux.app.report.Report.Cell;
import org.travaux.app.report.Report.Table;
import org.travaux.app.report.Report.Words;
import org.travaux.markup.report.Holdings;
import org.travaux.markup.report.Lifting;
import org.travaux.markup.report.OpenChoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What one delegation holds, who else stands there, and what would come of its lifting it. */
final class DelegationBrief {
    private final ReportSource source;
    private final String code;
    private final Lifting lifting;

    private DelegationBrief(ReportSource source, String code) {
        this.source = source;
        this.code = code;
        this.lifting = source.holdings().ifLifted(Set.of(code));
    }

    static Report of(ReportSource source, String code) {
        DelegationBrief brief = new DelegationBrief(source, code);
        List<OpenChoice> held =
                source.holdings().open().stream()
                        .filter(choice -> choice.holders().contains(code))
                        .toList();
        long alone = held.stream().filter(brief.lifting.closes()::contains).count();
        List<String> notes = new ArrayList<>();
        notes.add(source.say("report.brief.holds", source.name(code), held.size(), (int) alone));
        notes.add(HoldingsSentences.rule(source.holdings(), source::say));
        List<Table> tables = new ArrayList<>();
        tables.add(brief.choices(held));
        Table whole = brief.paragraphs();
        if (!whole.rows().isEmpty()) {
            tables.add(whole);
        }
        return new Report(
                ReportKind.DELEGATION,
                source.tag(),
                source.say("report.brief", source.name(code)),
                notes,
                tables,
                List.of(),
                "");
    }

    private Table choices(List<OpenChoice> held) {
        List<List<Cell>> rows = new ArrayList<>();
        for (OpenChoice choice : held) {
            rows.add(
                    List.of(
                            new Words(source.place(choice)),
                            new Words(source.bracketed(choice)),
                            new Words(own(choice)),
                            new Words(source.positions(choice, who -> !who.equals(code))),
                            new Words(outcome(choice))));
        }
        return new Table(
                "choices",
                source.say("report.brief.choices"),
                List.of(
                        source.column("paragraph", 3),
                        source.column("alternatives", 8),
                        source.column("position", 4),
                        source.column("others", 7),
                        source.column("ifLifted", 4)),
                rows);
    }

    /** What it says on a choice, with the words in which it said it where there are such. */
    private String own(OpenChoice choice) {
        List<String> lines = new ArrayList<>();
        for (OpenChoice.DelegationStance stand : choice.positions()) {
            if (stand.position().delegation().equals(code)) {
                String word = stand.position().word();
                lines.add(source.said(choice, stand) + (word == null ? "" : ": " + word));
            }
        }
        return String.join("\n", lines);
    }

    private String outcome(OpenChoice choice) {
        if (lifting.closes().contains(choice)) {
            return source.say("report.lifted.closes");
        }
        return source.say(
                lifting.undisputed().contains(choice)
                        ? "report.lifted.undisputed"
                        : "report.lifted.held");
    }

    private Table paragraphs() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Holdings.OnParagraph on : source.holdings().onParagraphs()) {
            if (on.position().delegation().equals(code)) {
                rows.add(
                        List.of(
                                new Words(source.draft().nameOf(on.paragraph())),
                                new Words(source.stance(on.position()))));
            }
        }
        return new Table(
                "paragraphs",
                source.say("report.whole"),
                List.of(source.column("paragraph", 3), source.column("position", 8)),
                rows);
    }
}
