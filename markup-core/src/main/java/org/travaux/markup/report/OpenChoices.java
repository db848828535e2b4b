package org.travaux.markup.report;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.PairedChoice;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.report.OpenChoice.DelegationStance;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes a draft's choices together over its languages, by their ids. */
final class OpenChoices {
    private final DraftReading reading;
    private final Draft draft;
    private final List<Language> languages;
    private final List<OpenChoice> all = new ArrayList<>();

    private OpenChoices(DraftReading reading) {
        this.reading = reading;
        this.draft = reading.draft();
        this.languages = draft.sourceFirst();
    }

    static List<OpenChoice> of(DraftReading reading) {
        OpenChoices choices = new OpenChoices(reading);
        for (int i = 0; i < reading.draft().paragraphs().size(); i++) {
            choices.addParagraph(i);
        }
        return choices.all;
    }

    /** A choice that has no id yet is named by its place. */
    private void addParagraph(int paragraph) {
        Map<String, OpenChoice> byId = new LinkedHashMap<>();
        Map<String, PairedChoice> paired = reading.paired(paragraph);
        for (Language language : languages) {
            int length = draft.paragraphs().get(paragraph).text(language).text().length();
            Map<Integer, String> ids = reading.ids(paragraph, language);
            String place = "p" + paragraph + language.tag();
            for (SpanningChoice choice : reading.in(language).spanningFrom(paragraph)) {
                String id = ids.getOrDefault(choice.start(), place + choice.start());
                byId.merge(id, of(id, language, choice, length), OpenChoices::merged);
            }
            for (Choice choice : reading.in(language).paragraph(paragraph).choices()) {
                int start = choice.range().start();
                String id = ids.getOrDefault(start, place + start);
                PairedChoice all = paired.get(id);
                byId.merge(id, of(id, paragraph, language, choice, all), OpenChoices::merged);
            }
        }
        all.addAll(byId.values());
    }

    /** Its alternatives are numbered as in the first language that has it. */
    private static OpenChoice of(
            String id,
            int paragraph,
            Language language,
            Choice choice,
            @Nullable PairedChoice paired) {
        List<DelegationStance> stands = new ArrayList<>();
        for (int i = 0; i < choice.alternatives().size(); i++) {
            int number = paired == null ? i : paired.numbered(language, i);
            if (number >= 0) {
                for (DelegationPosition position : choice.alternatives().get(i).positions()) {
                    stands.add(new DelegationStance(number, position));
                }
            }
        }
        choice.positions().forEach(position -> stands.add(new DelegationStance(-1, position)));
        return new OpenChoice(
                id,
                paragraph,
                language,
                choice.alternatives().stream().map(Alternative::words).toList(),
                stands);
    }

    private static OpenChoice of(String id, Language language, SpanningChoice choice, int length) {
        List<DelegationStance> stands =
                choice.positions().stream()
                        .map(
                                position ->
                                        new DelegationStance(
                                                position.stance().concernsAlternative() ? 0 : -1,
                                                position))
                        .toList();
        return new OpenChoice(
                id,
                choice.startParagraph(),
                language,
                List.of(new TextRange(choice.start() + 1, length)),
                stands);
    }

    /** The first with what only the second says. */
    private static OpenChoice merged(OpenChoice first, OpenChoice second) {
        List<DelegationStance> stands = new ArrayList<>(first.positions());
        for (DelegationStance stand : second.positions()) {
            boolean said =
                    first.positions().stream()
                            .anyMatch(
                                    known ->
                                            known.alternative() == stand.alternative()
                                                    && known.position()
                                                            .saysTheSameAs(stand.position()));
            if (!said) {
                stands.add(stand);
            }
        }
        return new OpenChoice(
                first.id(), first.paragraph(), first.language(), first.alternatives(), stands);
    }
}
