package org.travaux.app.report;

import org.travaux.app.report.Report.Cell;
import org.travaux.app.report.Report.Figure;
import org.travaux.app.report.Report.Table;
import org.travaux.app.report.Report.Words;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.report.OpenChoice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is open in each paragraph, alternative by alternative, as a chair reads it out. */
final class ReadOut {
    private ReadOut() {}

    static Report of(ReportSource source) {
        List<List<Cell>> rows = new ArrayList<>();
        for (OpenChoice choice : source.holdings().open()) {
            List<String> texts = source.alternatives(choice);
            for (int i = 0; i < texts.size(); i++) {
                rows.add(row(source, choice, i, texts.get(i)));
            }
            if (!who(source, choice, -1, _ -> true).isEmpty()) {
                rows.add(row(source, choice, -1, ""));
            }
        }
        return new Report(
                ReportKind.PARAGRAPH,
                source.tag(),
                source.say("report.readout"),
                HoldingsTables.notes(source),
                List.of(
                        new Table(
                                "alternatives",
                                source.say("report.readout.table"),
                                List.of(
                                        source.column("paragraph", 3),
                                        source.column("alternative", 3),
                                        source.column("words", 9),
                                        source.column("inFavour", 5),
                                        source.column("against", 5),
                                        source.column("otherwise", 5)),
                                rows)),
                List.of(),
                "");
    }

    /** One alternative; the choice as a whole if it is -1. */
    private static List<Cell> row(
            ReportSource source, OpenChoice choice, int alternative, String words) {
        boolean whole = alternative < 0;
        return List.of(
                new Words(source.place(choice)),
                whole ? new Words(source.say("report.choice")) : new Figure(alternative + 1),
                new Words(words),
                new Words(who(source, choice, alternative, Stance::favours)),
                new Words(who(source, choice, alternative, Stance.OPPOSES::equals)),
                new Words(otherwise(source, choice, alternative)));
    }

    private static String who(
            ReportSource source, OpenChoice choice, int alternative, Predicate<Stance> wanted) {
        return stands(choice, alternative, wanted).stream()
                .map(stand -> source.name(stand.position().delegation()))
                .distinct()
                .sorted(source.alphabet())
                .collect(Collectors.joining(", "));
    }

    private static String otherwise(ReportSource source, OpenChoice choice, int alternative) {
        return stands(choice, alternative, stance -> !stance.favours() && stance != Stance.OPPOSES)
                .stream()
                .map(
                        stand ->
                                source.name(stand.position().delegation())
                                        + ": "
                                        + source.stance(stand.position()))
                .distinct()
                .sorted(source.alphabet())
                .collect(Collectors.joining("\n"));
    }

    private static List<OpenChoice.DelegationStance> stands(
            OpenChoice choice, int alternative, Predicate<Stance> wanted) {
        return choice.positions().stream()
                .filter(stand -> stand.alternative() == alternative)
                .filter(stand -> wanted.test(stand.position().stance()))
                .toList();
    }
}
