package org.travaux.app.viewmodel.settling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.session.Place;
import org.travaux.app.session.ReadText;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.SpanningChoices;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.settle.Decision;
import org.travaux.markup.settle.DraftSettling;
import org.travaux.markup.settle.SettledDraft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Settles the choice under the caret in every language as one step. Where a language stands in the
 * way nothing is changed, and the user is told which and why.
 */
public final class SettleCommands {
    /** Stands for words that are not typed yet, where all languages are asked for. */
    private static final String MISSING = "…";

    private final EditorModel model;
    private final CurrentForum meeting;

    /**
     * @param meeting says where it was settled
     */
    public SettleCommands(EditorModel model, CurrentForum meeting) {
        this.model = model;
        this.meeting = meeting;
    }

    /** The alternative that the caret touches stays, or the one before it where it touches none. */
    public void adoptHere() {
        int here = alternativeBeside();
        if (idHere() == null || here < 0) {
            tellNoChoice();
        } else {
            adopt(here);
        }
    }

    private int alternativeBeside() {
        int touched = alternativeHere();
        Place caret = model.caretProperty().get();
        Choice choice = choice();
        if (touched >= 0 || caret == null || choice == null) {
            return touched;
        }
        int before = 0;
        for (int i = 0; i < choice.alternatives().size(); i++) {
            if (choice.alternatives().get(i).range().start() <= caret.offset()) {
                before = i;
            }
        }
        return before;
    }

    /** The index of the alternative that the caret touches; -1 if it touches none. */
    public int alternativeHere() {
        Place caret = model.caretProperty().get();
        if (caret != null && SpanningChoices.at(model.session(), caret) != null) {
            return 0;
        }
        Choice choice = choice();
        if (caret != null && choice != null) {
            for (int i = 0; i < choice.alternatives().size(); i++) {
                if (choice.alternatives().get(i).range().touches(caret.offset())) {
                    return i;
                }
            }
        }
        return -1;
    }

    /**
     * What would come of settling the choice under the caret, in the languages that are shown.
     *
     * @param decision what would be decided
     */
    public Outlook outlook(Decision decision) {
        return prepareOutlook(decision).get();
    }

    /**
     * The same for what is at the caret now, to be found out on any thread.
     *
     * @param decision what would be decided
     */
    public Supplier<Outlook> prepareOutlook(Decision decision) {
        Place caret = model.caretProperty().get();
        String id = idHere();
        if (caret == null || id == null) {
            return () -> new Outlook(List.of(), null);
        }
        // Its paragraphs alone: this is asked for with every key, in drafts however long.
        Draft whole = model.session().draft();
        Draft draft = whole.withParagraphs(paragraphs(whole, caret, id));
        List<Language> shown = List.copyOf(model.languages());
        Occasion occasion = meeting.occasion();
        return () -> {
            SettledDraft settled = DraftSettling.settle(draft, Map.of(id, decision), occasion);
            return settled.refusals().isEmpty()
                    ? new Outlook(SentenceChange.between(draft, settled.draft(), shown), null)
                    : new Outlook(List.of(), reasons(settled));
        };
    }

    /** Those that the choice under the caret stands in, in any language. */
    private List<Paragraph> paragraphs(Draft draft, Place caret, String id) {
        Place opening = opening(caret);
        int first = opening == null ? caret.paragraph() : opening.paragraph();
        int last = first;
        Map<Language, Integer> at = starts(draft.paragraphs().get(first), id);
        for (Map.Entry<Language, Integer> start : at.entrySet()) {
            for (SpanningChoice choice :
                    SpanningChoices.from(model.session(), first, start.getKey())) {
                if (choice.start() == start.getValue()) {
                    last = Math.max(last, choice.endParagraph());
                }
            }
        }
        return draft.paragraphs().subList(first, last + 1);
    }

    private static Map<Language, Integer> starts(Paragraph paragraph, String id) {
        return paragraph.choices().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .map(ChoiceIdentity::at)
                .orElse(Map.of());
    }

    /**
     * The sentences around the choice under the caret as they would read with words typed so far,
     * of several paragraphs one line each.
     *
     * @param words in each language; a language whose words are blank is left out
     */
    public Map<Language, String> preview(Map<Language, String> words) {
        Map<Language, String> whole = new HashMap<>(words);
        whole.replaceAll((_, typed) -> typed.isBlank() ? MISSING : typed);
        Map<Language, String> reads = new HashMap<>();
        for (SentenceChange change : outlook(new Decision.Replace(whole)).changes()) {
            boolean typed = !words.getOrDefault(change.language(), "").isBlank();
            if (typed && !change.after().isEmpty()) {
                reads.merge(change.language(), change.after(), (one, next) -> one + "\n" + next);
            }
        }
        return reads;
    }

    /**
     * What would come of settling a choice.
     *
     * @param changes the sentences that would read otherwise
     * @param wrong why it can't be settled so, or null
     */
    public record Outlook(List<SentenceChange> changes, @Nullable String wrong) {
        public Outlook {
            changes = List.copyOf(changes);
        }
    }

    /**
     * An alternative of the choice under the caret stays.
     *
     * @param alternative its index
     */
    public void adopt(int alternative) {
        Place caret = model.caretProperty().get();
        settle(new Decision.Adopt(caret == null ? null : caret.language(), alternative));
    }

    /** No alternative of the choice under the caret stays. */
    public void deleteAll() {
        settle(new Decision.Delete());
    }

    /**
     * Agreed words take the place of the choice under the caret.
     *
     * @param words in each language; blank ones are not agreed
     * @return what is wrong, or null if it was done
     */
    public @Nullable String replace(Map<Language, String> words) {
        Map<Language, String> agreed =
                words.entrySet().stream()
                        .filter(one -> !one.getValue().isBlank())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return refusal(new Decision.Replace(agreed));
    }

    /** The languages in which the choice's paragraph has a text; empty if there is no choice. */
    public List<Language> languages() {
        Place caret = model.caretProperty().get();
        Place opening = caret == null ? null : opening(caret);
        if (opening == null) {
            return List.of();
        }
        Draft draft = model.session().draft();
        Paragraph paragraph = draft.paragraphs().get(opening.paragraph());
        return draft.languages().stream()
                .filter(language -> !paragraph.text(language).text().isBlank())
                .toList();
    }

    /** Says that no choice is under the caret. */
    public void tellNoChoice() {
        tell(model.sentences().say("settle.no-choice"));
    }

    private void settle(Decision decision) {
        String wrong = refusal(decision);
        if (wrong != null) {
            tell(wrong);
        }
    }

    private @Nullable String refusal(Decision decision) {
        Place caret = model.caretProperty().get();
        Place opening = caret == null ? null : opening(caret);
        if (caret == null || opening == null) {
            return model.sentences().say("settle.no-choice");
        }
        Draft draft = model.session().draft();
        String id = idHere();
        if (id == null) {
            return model.sentences().say("settle.no-choice");
        }
        SettledDraft settled =
                DraftSettling.settle(draft, Map.of(id, decision), meeting.occasion());
        if (!settled.refusals().isEmpty()) {
            return model.sentences().say("settle.refused", reasons(settled));
        }
        model.change(settled.draft().paragraphs(), caret, opening);
        return null;
    }

    private @Nullable Choice choice() {
        Place caret = model.caretProperty().get();
        if (caret == null) {
            return null;
        }
        ReadText text = model.session().text(caret.paragraph(), caret.language());
        return text.reading().choiceAt(caret.offset());
    }

    private String reasons(SettledDraft settled) {
        Explanations explanations = new Explanations(model.sentences());
        return settled.refusals().stream()
                .map(explanations::inWindow)
                .collect(Collectors.joining(" "));
    }

    private @Nullable String idHere() {
        Place caret = model.caretProperty().get();
        Place opening = caret == null ? null : opening(caret);
        return opening == null
                ? null
                : id(model.session().draft().paragraphs().get(opening.paragraph()), opening);
    }

    /** Where the choice under the caret opens, be it in an earlier paragraph; null if none does. */
    private @Nullable Place opening(Place caret) {
        SpanningChoice spanning = SpanningChoices.at(model.session(), caret);
        if (spanning != null) {
            return new Place(spanning.startParagraph(), caret.language(), spanning.start());
        }
        Choice choice = choice();
        return choice == null ? null : caret.at(choice.range().start());
    }

    private static @Nullable String id(Paragraph paragraph, Place opening) {
        for (ChoiceIdentity identity : paragraph.choices()) {
            Integer at = identity.at().get(opening.language());
            if (at != null && at == opening.offset()) {
                return identity.id();
            }
        }
        return null;
    }

    private void tell(String sentence) {
        model.tell(new Notice(Notice.Kind.PROBLEM, sentence));
    }
}
