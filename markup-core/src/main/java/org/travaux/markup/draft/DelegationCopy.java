package org.travaux.markup.draft;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.records.Circulated;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.text.MarkedText;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A draft as a delegation gets it: the text with its brackets, positions and states, in its
 * languages, and the deadlines that are running. What the secretariat keeps beside it stays there:
 * words that were given up, where proposals came from, who merged what, comments, reasons, how far
 * it was, and whatever this version does not know.
 */
public final class DelegationCopy {
    private DelegationCopy() {}

    /**
     * The copy. Ids stay what they are, so that it is known again which paragraph is which.
     *
     * @param languages those that the delegation gets, in the order in which it gets them; at least
     *     one, all of them the draft's
     * @param circulated what it is sent as
     * @throws IllegalArgumentException if there is no language, or one that is not the draft's
     */
    public static Draft of(Draft draft, List<Language> languages, Circulated circulated) {
        if (languages.isEmpty() || !draft.languages().containsAll(languages)) {
            throw new IllegalArgumentException("not the draft's languages: " + languages);
        }
        Language source = draft.sourceLanguage();
        return new Draft(
                        draft.symbol(),
                        draft.profile(),
                        languages.contains(source) ? source : languages.getFirst(),
                        languages,
                        draft.delegations(),
                        draft.paragraphs().stream().map(each -> copy(each, languages)).toList(),
                        Map.of())
                .withProcedures(
                        draft.procedures().stream()
                                .filter(each -> each.state() == Procedure.State.RUNNING)
                                .map(DelegationCopy::copy)
                                .toList())
                .withLook(draft.look())
                .withCirculated(circulated);
    }

    /** Until when it is; what was recorded of it stays with the secretariat. */
    private static Procedure copy(Procedure procedure) {
        return Procedure.begin(
                        procedure.id(),
                        procedure.kind(),
                        procedure.symbol(),
                        procedure.deadline(),
                        procedure.zone(),
                        procedure.begun())
                .withEnclosures(procedure.enclosures());
    }

    private static Paragraph copy(Paragraph paragraph, List<Language> languages) {
        Map<Language, MarkedText> texts = new LinkedHashMap<>();
        for (Language language : languages) {
            MarkedText text = paragraph.texts().get(language);
            if (text != null) {
                texts.put(language, text);
            }
        }
        return new Paragraph(
                paragraph.id(),
                paragraph.kind(),
                paragraph.label(),
                paragraph.level(),
                paragraph.layout(),
                texts,
                paragraph.choices().stream()
                        .map(choice -> copy(choice, languages))
                        .filter(choice -> !choice.at().isEmpty())
                        .toList(),
                Correspondence.NONE,
                paragraph.history().stream().map(DelegationCopy::copy).toList(),
                paragraph.passages().stream().map(DelegationCopy::copy).toList(),
                List.of(),
                Map.of());
    }

    private static ChoiceIdentity copy(ChoiceIdentity choice, List<Language> languages) {
        return new ChoiceIdentity(
                choice.id(),
                in(choice.at(), languages),
                choice.alternatives().stream()
                        .map(places -> in(places, languages))
                        .filter(places -> !places.isEmpty())
                        .toList(),
                choice.confirmed());
    }

    private static Map<Language, Integer> in(
            Map<Language, Integer> places, List<Language> languages) {
        Map<Language, Integer> kept = new HashMap<>(places);
        kept.keySet().retainAll(languages);
        return kept;
    }

    private static AgreedPassage copy(AgreedPassage passage) {
        return new AgreedPassage(
                passage.language(), passage.range(), passage.words(), copy(passage.agreed()));
    }

    private static StatusChange copy(StatusChange said) {
        return StatusChange.of(said.status(), said.forum(), said.date(), "");
    }
}
