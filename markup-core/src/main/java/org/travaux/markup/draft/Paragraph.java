package org.travaux.markup.draft;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.OffsetMap;
import org.travaux.markup.text.Side;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One paragraph with its text in every language.
 *
 * @param id unique in the draft; never changes
 * @param label what stands in front of it, or null
 * @param level how deep in a list or outline it stands; 0 for most
 * @param layout how a word processor lays it out
 * @param texts by language; a language without a text has none yet
 * @param choices which choice is which
 * @param correspondence what is known of how the language versions correspond
 * @param history what was said of it as a whole, the latest last; empty if nothing was
 * @param settlements the choices that were settled in it, the latest last
 * @param unknown fields of the file that this version does not know, kept as they are
 */
public record Paragraph(
        String id,
        ParagraphKind kind,
        @Nullable ParagraphLabel label,
        int level,
        Layout layout,
        Map<Language, MarkedText> texts,
        List<ChoiceIdentity> choices,
        Correspondence correspondence,
        List<StatusChange> history,
        List<Settlement> settlements,
        Map<String, JsonNode> unknown) {
    /** The deepest level that a paragraph can stand at; Word knows no deeper one. */
    public static final int DEEPEST_LEVEL = 8;

    public Paragraph {
        texts = Map.copyOf(texts);
        choices = List.copyOf(choices);
        history = List.copyOf(history);
        settlements = List.copyOf(settlements);
        unknown = Map.copyOf(unknown);
    }

    /** A paragraph in one language, with nothing known of its choices yet. */
    public static Paragraph of(
            String id,
            ParagraphKind kind,
            @Nullable ParagraphLabel label,
            int level,
            Map<Language, MarkedText> texts) {
        return new Paragraph(
                id,
                kind,
                label,
                level,
                Layout.NONE,
                texts,
                List.of(),
                Correspondence.NONE,
                List.of(),
                List.of(),
                Map.of());
    }

    /** The text in a language; empty if there is none. */
    public MarkedText text(Language language) {
        return texts.getOrDefault(language, MarkedText.EMPTY);
    }

    /**
     * The paragraph after a change of its text in one language; marks, choices and settlements
     * follow.
     */
    public Paragraph apply(Language language, ChangeSet change) {
        MarkedText text = text(language).apply(change);
        return new Paragraph(
                id,
                kind,
                label,
                level,
                layout,
                texts(language, text),
                moved(language, change, text),
                correspondence,
                history,
                settlements.stream().map(one -> one.moved(language, change)).toList(),
                unknown);
    }

    /**
     * The identities after a change. One whose bracket was taken away goes to the bracket that
     * stands there now, the next alternative's, unless that one opens a choice of its own. A choice
     * that begins without a bracket, as a request in words does, keeps its place.
     */
    private List<ChoiceIdentity> moved(Language language, ChangeSet change, MarkedText text) {
        OffsetMap offsets = change.offsets();
        MarkedText before = text(language);
        Set<Integer> taken = new HashSet<>();
        for (ChoiceIdentity choice : choices) {
            Integer at = choice.at().get(language);
            if (at != null && !offsets.deletes(at)) {
                taken.add(offsets.map(at, Side.AFTER));
            }
        }
        List<ChoiceIdentity> moved = new ArrayList<>(choices.size());
        for (ChoiceIdentity choice : choices) {
            Map<Language, Integer> at = new HashMap<>(choice.at());
            at.computeIfPresent(
                    language,
                    (_, offset) -> {
                        int now = offsets.map(offset, Side.AFTER);
                        boolean stays = !offsets.deletes(offset);
                        boolean there =
                                isBracket(text, now)
                                        || (stays
                                                && offset < before.text().length()
                                                && !isBracket(before, offset));
                        return there && (stays || taken.add(now)) ? (Integer) now : null;
                    });
            if (!at.isEmpty()) {
                moved.add(
                        choice.withAt(at)
                                .withAlternativesMoved(
                                        language,
                                        offset ->
                                                offsets.deletes(offset)
                                                        ? null
                                                        : (Integer)
                                                                offsets.map(offset, Side.AFTER)));
            }
        }
        return moved;
    }

    private static boolean isBracket(MarkedText text, int offset) {
        return offset < text.text().length() && text.text().charAt(offset) == '[';
    }

    /** The paragraph with other identities of its choices. */
    public Paragraph withChoices(List<ChoiceIdentity> identities) {
        return new Paragraph(
                id,
                kind,
                label,
                level,
                layout,
                texts,
                identities,
                correspondence,
                history,
                settlements,
                unknown);
    }

    /** The paragraph as another kind; the style in which it came was for the one before. */
    public Paragraph withKind(ParagraphKind newKind) {
        return new Paragraph(
                id,
                newKind,
                label,
                level,
                newKind == kind ? layout : new Layout("", layout.cell()),
                texts,
                choices,
                correspondence,
                history,
                settlements,
                unknown);
    }

    /** The paragraph under another label; null for none. */
    public Paragraph withLabel(@Nullable ParagraphLabel newLabel) {
        return new Paragraph(
                id,
                kind,
                newLabel,
                level,
                layout,
                texts,
                choices,
                correspondence,
                history,
                settlements,
                unknown);
    }

    /** The paragraph laid out otherwise. */
    public Paragraph withLayout(Layout newLayout) {
        return new Paragraph(
                id,
                kind,
                label,
                level,
                newLayout,
                texts,
                choices,
                correspondence,
                history,
                settlements,
                unknown);
    }

    /** The paragraph with something else known of how its language versions correspond. */
    public Paragraph withCorrespondence(Correspondence known) {
        return new Paragraph(
                id,
                kind,
                label,
                level,
                layout,
                texts,
                choices,
                known,
                history,
                settlements,
                unknown);
    }

    /** The paragraph with other bold and italic stretches in one language. */
    public Paragraph withMarks(Language language, List<Mark> marks) {
        return withText(language, new MarkedText(text(language).text(), marks));
    }

    /** What was last said of it as a whole, or null. */
    public @Nullable StatusChange status() {
        return history.isEmpty() ? null : history.getLast();
    }

    /** Whether it was agreed, and not reopened since. */
    public boolean isAgreed() {
        StatusChange last = status();
        return last != null && last.status().isAgreed();
    }

    /** The paragraph after something more was said of it. */
    public Paragraph withStatus(StatusChange change) {
        List<StatusChange> changes = new ArrayList<>(history);
        changes.add(change);
        return new Paragraph(
                id,
                kind,
                label,
                level,
                layout,
                texts,
                choices,
                correspondence,
                changes,
                settlements,
                unknown);
    }

    /** The paragraph with another text in one language; everything else stays as it is. */
    public Paragraph withText(Language language, MarkedText text) {
        return new Paragraph(
                id,
                kind,
                label,
                level,
                layout,
                texts(language, text),
                choices,
                correspondence,
                history,
                settlements,
                unknown);
    }

    private Map<Language, MarkedText> texts(Language language, MarkedText text) {
        Map<Language, MarkedText> changed = new LinkedHashMap<>(texts);
        changed.put(language, text);
        return changed;
    }

    /** The paragraph with other records of what was settled in it. */
    public Paragraph withSettlements(List<Settlement> settled) {
        return new Paragraph(
                id,
                kind,
                label,
                level,
                layout,
                texts,
                choices,
                correspondence,
                history,
                settled,
                unknown);
    }
}
