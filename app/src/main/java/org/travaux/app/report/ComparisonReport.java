package org.travaux.app.report;

import org.jspecify.annotations.Nullable;
import org.travaux.app.report.Report.Cell;
import org.travaux.app.report.Report.Column;
import org.travaux.app.report.Report.Table;
import org.travaux.app.report.Report.Words;
import org.travaux.markup.compare.ChangeSeverity;
import org.travaux.markup.compare.ComparedPlace;
import org.travaux.markup.compare.Comparison;
import org.travaux.markup.compare.DraftChange;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.util.ArrayList;
import java.util.List;

/** What is not the same in two drafts, a table for each degree of seriousness. */
public final class ComparisonReport {
    private static final String NOTHING = "–";

    private final Comparison comparison;
    private final ReportWords words;

    private ComparisonReport(Comparison comparison, ReportWords words) {
        this.comparison = comparison;
        this.words = words;
    }

    /**
     * The report in a language.
     *
     * @param words in that language
     */
    public static Report of(Comparison comparison, Language language, ReportWords words) {
        return new ComparisonReport(comparison, words).report(language);
    }

    /** Whether any words changed outside brackets; and whether nothing changed at all. */
    public static List<String> notes(Comparison comparison, ReportWords words) {
        List<String> notes = new ArrayList<>();
        int alarms = comparison.alarms();
        notes.add(alarms == 0 ? words.say("compare.none") : words.say("compare.alarms", alarms));
        if (comparison.changes().isEmpty()) {
            notes.add(words.say("compare.same"));
        }
        return notes;
    }

    /** The paragraph of a change as delegates name it. */
    public static String paragraph(Comparison comparison, DraftChange change) {
        ComparedPlace after = change.after();
        return after == null
                ? name(comparison.before(), change.before())
                : name(comparison.after(), after);
    }

    private static String name(Draft draft, @Nullable ComparedPlace place) {
        return place == null ? NOTHING : draft.nameOf(place.paragraph());
    }

    /** What stands at a place; a dash where nothing does. */
    public static String words(@Nullable ComparedPlace place) {
        return place == null || place.text().isBlank() ? NOTHING : place.text().strip();
    }

    private Report report(Language language) {
        List<Table> tables = new ArrayList<>();
        for (ChangeSeverity severity : ChangeSeverity.values()) {
            List<List<Cell>> rows = rows(severity);
            if (!rows.isEmpty()) {
                tables.add(
                        new Table(
                                severity.id(),
                                words.say("importance." + severity.id()),
                                columns(),
                                rows));
            }
        }
        return new Report(
                ReportKind.COMPARISON,
                language.tag(),
                words.say("compare.title"),
                notes(comparison, words),
                tables,
                List.of(),
                "");
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(column("paragraph", 2));
        if (comparison.languages().size() > 1) {
            columns.add(column("language", 1));
        }
        columns.add(column("kind", 3));
        columns.add(column("before", 6));
        columns.add(column("after", 6));
        return columns;
    }

    private Column column(String id, int weight) {
        return new Column(id, words.say("heading." + id), weight);
    }

    private List<List<Cell>> rows(ChangeSeverity severity) {
        List<List<Cell>> rows = new ArrayList<>();
        for (DraftChange change : comparison.changes()) {
            if (change.severity() == severity) {
                List<Cell> row = new ArrayList<>();
                row.add(new Words(paragraph(comparison, change)));
                if (comparison.languages().size() > 1) {
                    row.add(new Words(change.language().tag()));
                }
                row.add(new Words(words.say("change." + change.kind().id())));
                row.add(new Words(words(change.before())));
                row.add(new Words(words(change.after())));
                rows.add(row);
            }
        }
        return rows;
    }
}
