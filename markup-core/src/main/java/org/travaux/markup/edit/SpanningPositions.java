package org.travaux.markup.edit;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.reading.LooseBracket;
import org.travaux.markup.reading.SpanningChoice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Takes and lifts positions on a bracket that opens in one paragraph and closes in a later one, in
 * every language that has it. The notes stand behind the closing bracket, wherever that is.
 */
public final class SpanningPositions {
    private final DraftReading reading;
    private final Language language;
    private final SpanningChoice choice;

    /**
     * A bracket of a draft.
     *
     * @param reading of the draft as it is
     * @param choice one of those that the draft has in that language
     */
    public SpanningPositions(DraftReading reading, Language language, SpanningChoice choice) {
        this.reading = reading;
        this.language = language;
        this.choice = choice;
    }

    /**
     * What comes of it.
     *
     * @param draft as it is then; as it was if nothing could be done
     * @param refusals where it could not be done, and why. If the language in which it was asked
     *     for is among them, nothing was done anywhere.
     */
    public record Done(Draft draft, Map<Language, Refusal> refusals) {
        public Done {
            refusals = Map.copyOf(refusals);
        }
    }

    /** A delegation takes a position, instead of the one that it had there. */
    public Done take(DelegationStance stand) {
        return everywhere((passage, target) -> Positions.take(passage, target, stand));
    }

    /** A delegation lifts its position. */
    public Done lift(String delegation) {
        return everywhere((passage, target) -> Positions.lift(passage, target, delegation));
    }

    private Done everywhere(BiFunction<Passage, Target, Outcome> gesture) {
        Draft changed = reading.draft();
        Map<Language, Refusal> refusals = new LinkedHashMap<>();
        for (Language each : reading.draft().languages()) {
            SpanningChoice there = each.equals(language) ? choice : counterpart(each);
            if (there == null) {
                boolean blank = text(choice.startParagraph(), each).isBlank();
                refusals.put(each, blank ? Refusal.NO_TEXT : Refusal.NO_CHOICE);
                continue;
            }
            Passage passage = Passage.of(text(there.endParagraph(), each), reading.notation());
            switch (gesture.apply(passage, target(passage, there))) {
                case Outcome.Refused(Refusal reason) -> refusals.put(each, reason);
                case Outcome.Changed made ->
                        changed = changed.apply(there.endParagraph(), each, made.change());
            }
        }
        return new Done(refusals.containsKey(language) ? reading.draft() : changed, refusals);
    }

    /** The bracket of another language that has the same identity, or null. */
    private @Nullable SpanningChoice counterpart(Language other) {
        int paragraph = choice.startParagraph();
        String id = reading.ids(paragraph, language).get(choice.start());
        Map<Integer, String> ids = reading.ids(paragraph, other);
        for (SpanningChoice each : reading.in(other).spanningFrom(paragraph)) {
            if (id != null && id.equals(ids.get(each.start()))) {
                return each;
            }
        }
        return null;
    }

    private static Target target(Passage passage, SpanningChoice choice) {
        List<LooseBracket> loose = passage.reading().loose();
        for (int i = 0; i < loose.size(); i++) {
            if (loose.get(i).at() == choice.close()) {
                return new Target.OnLoose(i);
            }
        }
        return new Target.OnLoose(-1);
    }

    private String text(int paragraph, Language in) {
        return reading.draft().paragraphs().get(paragraph).text(in).text();
    }
}
