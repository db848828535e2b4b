package org.travaux.app.report;

import org.travaux.app.report.Report.Cell;
import org.travaux.app.report.Report.Column;
import org.travaux.app.report.Report.Table;
import org.travaux.app.report.Report.Words;
import org.travaux.markup.data.Language;
import org.travaux.markup.numbering.Renumbering;

import java.util.ArrayList;
import java.util.List;

/** Which number became which, which words were changed with them, and which are to be checked. */
public final class RenumberingReport {
    private static final String NOTHING = "–";

    private final Renumbering made;
    private final ReportWords words;
    private final List<Table> tables = new ArrayList<>();

    private RenumberingReport(Renumbering made, ReportWords words) {
        this.made = made;
        this.words = words;
    }

    /**
     * The report in a language.
     *
     * @param words in that language
     */
    public static Report of(Renumbering made, Language language, ReportWords words) {
        return new RenumberingReport(made, words).report(language);
    }

    private Report report(Language language) {
        add(
                "labels",
                List.of(column("before", 1), column("after", 1)),
                made.labels().stream()
                        .map(
                                each ->
                                        row(
                                                each.nameBefore(),
                                                each.nameNow().isEmpty()
                                                        ? NOTHING
                                                        : each.nameNow()))
                        .toList());
        add(
                "references",
                List.of(
                        column("paragraph", 2),
                        column("language", 1),
                        column("before", 4),
                        column("after", 4)),
                made.changed().stream()
                        .map(
                                each ->
                                        row(
                                                made.after().nameOf(each.paragraph()),
                                                each.language().tag(),
                                                each.before(),
                                                each.now()))
                        .toList());
        add(
                "doubtful",
                List.of(column("paragraph", 2), column("language", 1), column("why", 8)),
                made.doubtful().stream()
                        .map(
                                each ->
                                        row(
                                                made.after().nameOf(each.paragraph()),
                                                each.language().tag(),
                                                words.say(
                                                        "doubt." + each.reason().id(),
                                                        each.words(),
                                                        String.join(", ", each.names()))))
                        .toList());
        return new Report(
                ReportKind.RENUMBERING,
                language.tag(),
                words.say("renumber.title"),
                List.of(
                        words.say(
                                "renumber.outcome",
                                made.labels().size(),
                                made.changed().size(),
                                made.doubtful().size())),
                tables,
                List.of(),
                "");
    }

    private void add(String id, List<Column> columns, List<List<Cell>> rows) {
        if (!rows.isEmpty()) {
            tables.add(new Table(id, words.say("numbers." + id), columns, rows));
        }
    }

    private Column column(String id, int weight) {
        return new Column(id, words.say("heading." + id), weight);
    }

    private static List<Cell> row(String... cells) {
        List<Cell> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(new Words(cell));
        }
        return row;
    }
}
