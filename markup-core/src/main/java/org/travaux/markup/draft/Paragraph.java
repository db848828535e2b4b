package org.travaux.markup.draft;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.records.Settlement;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
 * @param passages words of it that were agreed by themselves, in the order of the text; one whose
 *     words do not stand where it says is none, and is left out
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
        List<AgreedPassage> passages,
        List<Settlement> settlements,
        Map<String, JsonNode> unknown) {
    /** The deepest level that a paragraph can stand at; Word knows no deeper one. */
    public static final int DEEPEST_LEVEL = 8;

    public Paragraph {
        texts = Map.copyOf(texts);
        choices = List.copyOf(choices);
        history = List.copyOf(history);
        passages = standing(passages, texts);
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
                List.of(),
                Map.of());
    }

    private static List<AgreedPassage> standing(
            List<AgreedPassage> passages, Map<Language, MarkedText> texts) {
        return passages.stream()
                .filter(
                        each ->
                                each.stands(
                                        texts.getOrDefault(each.language(), MarkedText.EMPTY)
                                                .text()))
                .sorted(
                        Comparator.comparing((AgreedPassage each) -> each.language().tag())
                                .thenComparingInt(each -> each.range().start())
                                .thenComparingInt(each -> each.range().end()))
                .toList();
    }

    /** The text in a language; empty if there is none. */
    public MarkedText text(Language language) {
        return texts.getOrDefault(language, MarkedText.EMPTY);
    }

    /**
     * The paragraph after a change of its text in one language; marks, choices, settlements and
     * agreed passages follow. A passage of which a word changed is agreed no more.
     */
    public Paragraph apply(Language language, ChangeSet change) {
        MarkedText text = text(language).apply(change);
        return with(
                copy -> {
                    copy.texts = texts(language, text);
                    copy.choices =
                            ChoiceTracking.moved(choices, language, text(language), change, text);
                    copy.passages =
                            passages.stream()
                                    .flatMap(
                                            one ->
                                                    one
                                                            .moved(
                                                                    language,
                                                                    change,
                                                                    text(language).text(),
                                                                    text.text())
                                                            .stream())
                                    .toList();
                    copy.settlements =
                            settlements.stream().map(one -> one.moved(language, change)).toList();
                });
    }

    /** The paragraph with other identities of its choices. */
    public Paragraph withChoices(List<ChoiceIdentity> identities) {
        return with(copy -> copy.choices = identities);
    }

    /**
     * The paragraph as another kind; the style in which it came and how far it stood in were for
     * the one before.
     */
    public Paragraph withKind(ParagraphKind newKind) {
        return with(
                copy -> {
                    copy.kind = newKind;
                    copy.layout = newKind == kind ? layout : layout.ofAnotherKind();
                });
    }

    /** The paragraph under another label; null for none. */
    public Paragraph withLabel(@Nullable ParagraphLabel newLabel) {
        return with(copy -> copy.label = newLabel);
    }

    /** The paragraph laid out otherwise. */
    public Paragraph withLayout(Layout newLayout) {
        return with(copy -> copy.layout = newLayout);
    }

    /** The paragraph with something else known of how its language versions correspond. */
    public Paragraph withCorrespondence(Correspondence known) {
        return with(copy -> copy.correspondence = known);
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
        return with(copy -> copy.history = changes);
    }

    /** The paragraph with other passages agreed. */
    public Paragraph withPassages(List<AgreedPassage> agreed) {
        return with(copy -> copy.passages = agreed);
    }

    /** The paragraph with another text in one language; everything else stays as it is. */
    public Paragraph withText(Language language, MarkedText text) {
        return with(copy -> copy.texts = texts(language, text));
    }

    private Map<Language, MarkedText> texts(Language language, MarkedText text) {
        Map<Language, MarkedText> changed = new LinkedHashMap<>(texts);
        changed.put(language, text);
        return changed;
    }

    /** The paragraph with other records of what was settled in it. */
    public Paragraph withSettlements(List<Settlement> settled) {
        return with(copy -> copy.settlements = settled);
    }

    private Paragraph with(Consumer<ReadingCopy> change) {
        ReadingCopy copy = new ReadingCopy();
        change.accept(copy);
        return copy.made();
    }

    /** This paragraph, to be changed before it is made; what can't be changed here stays. */
    private final class ReadingCopy {
        private ParagraphKind kind = Paragraph.this.kind;
        private @Nullable ParagraphLabel label = Paragraph.this.label;
        private Layout layout = Paragraph.this.layout;
        private Map<Language, MarkedText> texts = Paragraph.this.texts;
        private List<ChoiceIdentity> choices = Paragraph.this.choices;
        private Correspondence correspondence = Paragraph.this.correspondence;
        private List<StatusChange> history = Paragraph.this.history;
        private List<AgreedPassage> passages = Paragraph.this.passages;
        private List<Settlement> settlements = Paragraph.this.settlements;

        Paragraph made() {
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
                    passages,
                    settlements,
                    unknown);
        }
    }
}
