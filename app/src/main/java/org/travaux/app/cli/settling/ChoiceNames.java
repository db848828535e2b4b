package org.travaux.app.cli.settling;

import org.travaux.app.cli.console.Excerpts;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.report.Holdings;
import org.travaux.markup.report.OpenChoice;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How a line of output names a choice: by its paragraph, its words and its id. */
final class ChoiceNames {
    private final Draft draft;
    private final Map<String, OpenChoice> open = new HashMap<>();

    ChoiceNames(DraftReading reading) {
        this.draft = reading.draft();
        Holdings.of(reading).open().forEach(choice -> open.put(choice.id(), choice));
    }

    /** {@code PP3 «many / few» (c7k2m9xyz)}; of one that is not open only its id. */
    String of(String id) {
        OpenChoice choice = open.get(id);
        if (choice == null) {
            return id;
        }
        String text = draft.paragraphs().get(choice.paragraph()).text(choice.language()).text();
        String words =
                choice.alternatives().stream()
                        .map(range -> Excerpts.beginning(text, range).strip())
                        .collect(Collectors.joining(" / "));
        return "%s «%s» (%s)".formatted(draft.nameOf(choice.paragraph()), words, id);
    }
}
