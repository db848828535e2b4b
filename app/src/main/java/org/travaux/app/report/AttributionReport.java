package org.travaux.app.report;

import org.travaux.app.report.Report.Cell;
import org.travaux.app.report.Report.Figure;
import org.travaux.app.report.Report.Table;
import org.travaux.app.report.Report.Words;
import org.travaux.markup.report.Holdings;
import org.travaux.markup.report.OpenChoice;

import java.util.Comparator;
import java.util.List;

/** Every position in the order of the text: paragraph, alternative, who. */
final class AttributionReport {
    private AttributionReport() {}

    static Report of(ReportSource source) {
        RowsByParagraph rows = new RowsByParagraph();
        for (OpenChoice choice : source.holdings().open()) {
            List<String> texts = source.alternatives(choice);
            choice.positions().stream()
                    .sorted(
                            Comparator.comparingInt(OpenChoice.DelegationStance::alternative)
                                    .thenComparing(
                                            stand -> source.name(stand.position().delegation()),
                                            source.alphabet()))
                    .forEach(
                            stand ->
                                    rows.add(
                                            choice.paragraph(), row(source, choice, stand, texts)));
        }
        for (Holdings.OnParagraph on : source.holdings().onParagraphs()) {
            rows.add(
                    on.paragraph(),
                    new Words(source.draft().nameOf(on.paragraph())),
                    new Words(source.say("report.paragraph")),
                    new Words(""),
                    new Words(source.name(on.position().delegation())),
                    new Words(source.stance(on.position())));
        }
        return new Report(
                ReportKind.ATTRIBUTION,
                source.tag(),
                source.say("report.attribution"),
                HoldingsTables.notes(source),
                List.of(
                        new Table(
                                "positions",
                                source.say("report.attribution.table"),
                                List.of(
                                        source.column("paragraph", 3),
                                        source.column("alternative", 3),
                                        source.column("words", 10),
                                        source.column("delegation", 5),
                                        source.column("stance", 4)),
                                rows.all())),
                List.of(),
                "");
    }

    private static Cell[] row(
            ReportSource source,
            OpenChoice choice,
            OpenChoice.DelegationStance stand,
            List<String> texts) {
        int at = stand.alternative();
        boolean whole = at < 0 || at >= texts.size();
        return new Cell[] {
            new Words(source.place(choice)),
            whole ? new Words(source.say("report.choice")) : new Figure(at + 1),
            new Words(whole ? "" : texts.get(at)),
            new Words(source.name(stand.position().delegation())),
            new Words(source.stance(stand.position()))
        };
    }
}
