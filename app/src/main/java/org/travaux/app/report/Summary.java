package org.travaux.app.report;

import org.travaux.app.report.Report.Cell;
import org.travaux.app.report.Report.Figure;
import org.travaux.app.report.Report.Table;
import org.travaux.app.report.Report.Words;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.report.Agreement;
import org.travaux.markup.report.Holdings;
import org.travaux.markup.report.OpenChoice;

import java.util.ArrayList;
import java.util.List;

/** Counts, and nothing else. */
final class Summary {
    private Summary() {}

    static Report of(ReportSource source) {
        return new Report(
                ReportKind.SUMMARY,
                source.tag(),
                source.say("report.summary"),
                List.of(HoldingsSentences.rule(source.holdings(), source::say)),
                List.of(counts(source), stances(source)),
                HoldingsTables.bars(source),
                HoldingsTables.barsLeftOut(source));
    }

    private static Table counts(ReportSource source) {
        Holdings holdings = source.holdings();
        List<OpenChoice> open = holdings.open();
        List<List<Cell>> rows = new ArrayList<>();
        count(rows, source, "paragraphs", source.draft().paragraphs().size());
        count(
                rows,
                source,
                "open-paragraphs",
                open.stream().map(OpenChoice::paragraph).distinct().count());
        count(rows, source, "open", open.size());
        count(
                rows,
                source,
                "alternatives",
                open.stream().mapToInt(choice -> choice.alternatives().size()).sum());
        count(rows, source, "holders", holdings.delegations().size());
        count(
                rows,
                source,
                "alone",
                open.stream().filter(choice -> choice.holders().size() == 1).count());
        count(rows, source, "unattributed", holdings.unattributed());
        count(rows, source, "on-paragraphs", holdings.onParagraphs().size());
        Agreement agreement = Agreement.of(source.draft());
        count(rows, source, "agreed-paragraphs", agreement.paragraphs());
        count(rows, source, "agreed-passages", agreement.passages());
        count(rows, source, "placeholders", holdings.apart().placeholders());
        count(rows, source, "status-tags", holdings.apart().statusTags());
        return new Table(
                "counts",
                source.say("report.summary.counts"),
                List.of(source.column("what", 8), source.column("count", 2)),
                rows);
    }

    private static void count(List<List<Cell>> rows, ReportSource source, String what, long many) {
        rows.add(List.of(new Words(source.say("tally." + what)), new Figure((int) many)));
    }

    private static Table stances(ReportSource source) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            long many =
                    source.holdings().open().stream()
                            .flatMap(choice -> choice.positions().stream())
                            .filter(stand -> stand.position().stance() == stance)
                            .count();
            if (many > 0) {
                rows.add(
                        List.of(
                                new Words(source.say("stance." + stance.id())),
                                new Figure((int) many)));
            }
        }
        return new Table(
                "stances",
                source.say("report.summary.stances"),
                List.of(source.column("stance", 8), source.column("count", 2)),
                rows);
    }
}
