package org.travaux.app.session;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.AgreedPassages;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.profile.Profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a change does to text that was agreed. */
final class AgreedTextGuard {
    private AgreedTextGuard() {}

    /**
     * The paragraphs of which a change alters agreed text in any language, or takes it away: all of
     * the text, or a passage that was agreed by itself.
     *
     * @param notation that of the draft
     */
    static List<Paragraph> touched(Slice slice, Profile notation) {
        if (slice.before().stream().noneMatch(AgreedTextGuard::holdsAgreedText)) {
            return List.of();
        }
        Map<String, Paragraph> after = byId(slice.after());
        List<AgreedPassage> lost =
                AgreedPassage.without(
                        AgreedPassages.of(slice.before()), AgreedPassages.of(slice.after()));
        List<AgreedPassage> contested =
                slice.after().stream()
                        .flatMap(each -> AgreedPassages.contested(each, notation).stream())
                        .toList();
        return slice.before().stream()
                .filter(AgreedTextGuard::holdsAgreedText)
                .filter(
                        before ->
                                before.isAgreed()
                                        ? isAltered(before, after)
                                        : losesPassage(before, after.get(before.id()), lost)
                                                || isContested(before, contested, notation))
                .toList();
    }

    /** Whether there is anything in a paragraph that may not be changed without asking. */
    static boolean holdsAgreedText(Paragraph paragraph) {
        return paragraph.isAgreed() || !paragraph.passages().isEmpty();
    }

    private static boolean isAltered(Paragraph before, Map<String, Paragraph> after) {
        Paragraph now = after.get(before.id());
        return now == null || (!now.texts().equals(before.texts()) && !isReopened(before, now));
    }

    /** Whether the change itself says that the text is open again. */
    private static boolean isReopened(Paragraph before, Paragraph now) {
        StatusChange last = now.status();
        return now.history().size() > before.history().size()
                && last != null
                && last.status() == ParagraphStatus.REOPENED;
    }

    /**
     * Whether words of an agreed passage change or are taken away. They may go to another
     * paragraph; and where no word changes, whoever says that they are no longer agreed means so.
     */
    private static boolean losesPassage(
            Paragraph before, @Nullable Paragraph now, List<AgreedPassage> gone) {
        return before.passages().stream()
                .filter(each -> gone.stream().anyMatch(each::isSame))
                .anyMatch(
                        each ->
                                now == null
                                        || !now.text(each.language())
                                                .text()
                                                .equals(before.text(each.language()).text()));
    }

    /**
     * Whether words of an agreed passage come to stand in brackets.
     *
     * @param contested the passages that do after the change, in whatever paragraph
     */
    private static boolean isContested(
            Paragraph before, List<AgreedPassage> contested, Profile notation) {
        List<AgreedPassage> same =
                before.passages().stream()
                        .filter(each -> contested.stream().anyMatch(each::isSame))
                        .toList();
        return !same.isEmpty() && !AgreedPassages.contested(before, notation).containsAll(same);
    }

    /**
     * The change with the record that agreed text was reopened: in every paragraph that holds some
     * of it after the change. A passage that was agreed by itself is so no more.
     *
     * @param date the day, as {@link StatusChange} has it
     */
    static Slice reopening(Slice slice, List<Paragraph> touched, String date, Profile notation) {
        StatusChange reopened = StatusChange.of(ParagraphStatus.REOPENED, null, date, "");
        List<Paragraph> agreed = touched.stream().filter(Paragraph::isAgreed).toList();
        Map<String, Paragraph> before = byId(slice.before());
        List<Paragraph> after =
                slice.after().stream()
                        .map(each -> AgreedPassages.withoutContested(each, notation))
                        .map(
                                paragraph ->
                                        holdsAny(paragraph, agreed) && isNew(paragraph, before)
                                                ? paragraph.withStatus(reopened)
                                                : paragraph)
                        .toList();
        return slice.leadingTo(after);
    }

    private static boolean isNew(Paragraph paragraph, Map<String, Paragraph> before) {
        Paragraph was = before.get(paragraph.id());
        return was == null || !was.texts().equals(paragraph.texts());
    }

    private static boolean holdsAny(Paragraph paragraph, List<Paragraph> touched) {
        return touched.stream()
                .anyMatch(agreed -> paragraph.history().containsAll(agreed.history()));
    }

    private static Map<String, Paragraph> byId(List<Paragraph> paragraphs) {
        Map<String, Paragraph> byId = new HashMap<>();
        paragraphs.forEach(paragraph -> byId.put(paragraph.id(), paragraph));
        return byId;
    }
}
