package org.travaux.app.report;

import org.travaux.app.report.Report.Bar;
import org.travaux.app.report.Report.Cell;
import org.travaux.app.report.Report.Column;
import org.travaux.app.report.Report.Figure;
import org.travaux.app.report.Report.Table;
import org.travaux.app.report.Report.Words;
import org.travaux.markup.report.DelegationHoldings;
import org.travaux.markup.report.Holdings;
import org.travaux.markup.report.OpenChoice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who holds how many choices, and where. */
final class HoldingsTables {
    private static final int MOST_BARS = 15;

    private final ReportSource source;
    private final Map<String, OpenChoice> choices = new LinkedHashMap<>();

    private HoldingsTables(ReportSource source) {
        this.source = source;
        source.holdings().open().forEach(choice -> choices.put(choice.id(), choice));
    }

    static Report of(ReportSource source) {
        HoldingsTables tables = new HoldingsTables(source);
        return new Report(
                ReportKind.HOLDINGS,
                source.tag(),
                source.say("printed.report"),
                Stream.concat(notes(source).stream(), Stream.of(source.say("holdings.alone")))
                        .toList(),
                List.of(tables.delegations(), tables.paragraphs()),
                bars(source),
                barsLeftOut(source));
    }

    /** The rule, and what is counted apart. */
    static List<String> notes(ReportSource source) {
        Holdings holdings = source.holdings();
        List<String> notes = new ArrayList<>();
        notes.add(HoldingsSentences.rule(holdings, source::say));
        notes.addAll(HoldingsSentences.figures(holdings, source::say));
        return notes;
    }

    static List<Bar> bars(ReportSource source) {
        return source.holdings().delegations().stream()
                .limit(MOST_BARS)
                .map(one -> new Bar(source.name(one.delegation()), one.holds()))
                .toList();
    }

    /**
     * How many delegations have no bar, and that none of them holds more; empty if all have one.
     */
    static String barsLeftOut(ReportSource source) {
        List<DelegationHoldings> all = source.holdings().delegations();
        return all.size() <= MOST_BARS
                ? ""
                : source.say(
                        "report.chart-leaves-out",
                        all.size() - MOST_BARS,
                        all.get(MOST_BARS).holds());
    }

    private Table delegations() {
        List<Column> columns =
                List.of(
                        source.column("delegation", 6),
                        source.column("holds", 4),
                        source.column("supports", 4),
                        source.column("opposes", 4),
                        source.column("reserves", 4),
                        source.column("toComeBack", 4),
                        source.column("provisional", 4),
                        source.column("closesIfLifted", 4),
                        source.column("where", 6));
        List<List<Cell>> rows =
                source.holdings().delegations().stream()
                        .sorted(
                                Comparator.comparing(
                                        (DelegationHoldings one) -> source.name(one.delegation()),
                                        source.alphabet()))
                        .map(this::row)
                        .toList();
        return new Table("delegations", source.say("printed.report.delegations"), columns, rows);
    }

    private List<Cell> row(DelegationHoldings one) {
        return List.of(
                new Words(name(one)),
                new Figure(one.holds()),
                new Figure(one.supports()),
                new Figure(one.opposes()),
                new Figure(one.reserves()),
                new Figure(one.toComeBack()),
                new Figure(one.provisional()),
                new Figure(one.closesIfLifted()),
                new Words(HoldingsSentences.places(one, choices, source.draft())));
    }

    private String name(DelegationHoldings one) {
        return one.except().isEmpty()
                ? source.name(one.delegation())
                : source.say(
                        "holdings.except",
                        source.name(one.delegation()),
                        one.except().stream().map(source::name).collect(Collectors.joining(", ")));
    }

    /** A row an open choice: its paragraph, its alternatives, who says what. */
    private Table paragraphs() {
        RowsByParagraph rows = new RowsByParagraph();
        for (OpenChoice choice : source.holdings().open()) {
            String said = source.positions(choice, _ -> true);
            rows.add(
                    choice.paragraph(),
                    new Words(source.place(choice)),
                    new Words(source.bracketed(choice)),
                    new Words(said.isEmpty() ? source.say("printed.report.nobody") : said));
        }
        for (Holdings.OnParagraph on : source.holdings().onParagraphs()) {
            String said =
                    source.stance(on.position()) + ": " + source.name(on.position().delegation());
            rows.add(
                    on.paragraph(),
                    new Words(source.draft().nameOf(on.paragraph())),
                    new Words(""),
                    new Words(said));
        }
        return new Table(
                "paragraphs",
                source.say("printed.report.paragraphs"),
                List.of(
                        source.column("paragraph", 3),
                        source.column("alternatives", 10),
                        source.column("delegations", 8)),
                rows.all());
    }
}
