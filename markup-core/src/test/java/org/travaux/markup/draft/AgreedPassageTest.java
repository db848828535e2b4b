package org.travaux.markup.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.travaux.markup.compare.ChangeKind;
import org.travaux.markup.compare.Comparison;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.draft.paragraphs.ParagraphSplitting;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.MergeRemark;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.merge.Merger;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;
import org.travaux.markup.text.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Words that were agreed by themselves, while the rest of their paragraph is open. */
class AgreedPassageTest {
    private static final Language EN = Language.ENGLISH;
    private static final StatusChange AGREED =
            StatusChange.of(ParagraphStatus.AGREED, Forum.WORKING_GROUP, "2027-05-14", "");
    private static final Profile NOTATION = Drafts.english("").notation();
    private static final String TEXT =
            "Decides to protect shared rivers and [to meet] (+CHN) every year in Almaty,";

    private static AgreedPassage passage(String text, String words) {
        int start = text.indexOf(words);
        return new AgreedPassage(EN, new TextRange(start, start + words.length()), words, AGREED);
    }

    private static Draft draft(String text, String... words) {
        Draft draft = Drafts.english(text);
        List<AgreedPassage> passages = new ArrayList<>();
        for (String each : words) {
            passages.add(passage(text, each));
        }
        return draft.withParagraphs(List.of(first(draft).withPassages(passages)));
    }

    private static Paragraph first(Draft draft) {
        return draft.paragraphs().getFirst();
    }

    private static List<String> words(Paragraph paragraph) {
        return paragraph.passages().stream().map(AgreedPassage::words).toList();
    }

    private static Draft with(Draft draft, String before, String after) {
        Paragraph paragraph = first(draft);
        int at = paragraph.text(EN).text().indexOf(before);
        ChangeSet change =
                ChangeSet.of(
                        paragraph.text(EN).text().length(),
                        new TextEdit(new TextRange(at, at + before.length()), after));
        return draft.withParagraphs(List.of(paragraph.apply(EN, change)));
    }

    @Test
    void what_is_typed_beside_it_moves_it_and_what_is_typed_in_it_ends_it() {
        Draft draft = draft(TEXT, "shared rivers", "every year");
        assertEquals(
                List.of("shared rivers", "every year"),
                words(first(with(draft, "Decides", "Agrees"))));
        assertEquals(
                List.of("shared rivers", "every year"),
                words(first(with(draft, "protect ", "protect all "))));
        assertEquals(List.of("every year"), words(first(with(draft, "red ri", "red, clean ri"))));
        assertEquals(List.of("shared rivers"), words(first(with(draft, "year in", "month in"))));
    }

    /** A passage is its very words: it goes where they go, and is no more where one is changed. */
    @RepeatedTest(200)
    void a_change_ends_just_the_passages_that_it_reaches_into(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        SplittableRandom random = new SplittableRandom(seed);
        String text = "one two three four five six seven eight nine ten";
        Draft draft = draft(text, "two three", "five", "seven eight nine");
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + random.nextInt(8));
        String put = "#".repeat(random.nextInt(3));
        ChangeSet change =
                ChangeSet.of(text.length(), new TextEdit(new TextRange(start, end), put));
        Paragraph after = first(draft).apply(EN, change);
        String now = after.text(EN).text();
        Set<String> kept =
                first(draft).passages().stream()
                        .filter(
                                each ->
                                        (start == end && put.isEmpty())
                                                || !each.range()
                                                        .overlaps(new TextRange(start, end)))
                        .filter(each -> isWhole(now, change.map(each.range())))
                        .map(AgreedPassage::words)
                        .collect(Collectors.toSet());
        assertEquals(kept, Set.copyOf(words(after)), () -> "seed " + seed);
        assertTrue(after.passages().stream().allMatch(each -> each.stands(now)), "seed " + seed);
    }

    private static boolean isWhole(String text, TextRange range) {
        return Words.whole(text, range).equals(range);
    }

    @Test
    void words_that_do_not_stand_where_they_should_are_no_passage() {
        AgreedPassage elsewhere = new AgreedPassage(EN, new TextRange(0, 3), "ago", AGREED);
        assertEquals(List.of(), first(draft(TEXT)).withPassages(List.of(elsewhere)).passages());
        StatusChange open = StatusChange.of(ParagraphStatus.REOPENED, null, "", "");
        assertThrows(
                IllegalArgumentException.class,
                () -> new AgreedPassage(EN, new TextRange(0, 3), "ago", open));
    }

    @Test
    void it_goes_where_its_words_go_when_a_paragraph_is_parted_and_joined_again() {
        Draft draft = draft(TEXT, "shared rivers", "every year", "protect shared");
        int at = TEXT.indexOf(" rivers");
        List<Paragraph> parts = ParagraphSplitting.cut(first(draft), Map.of(EN, at), EN, "new");
        assertEquals(List.of("protect shared"), words(parts.getFirst()));
        assertEquals(List.of("every year"), words(parts.getLast()));
        Paragraph joined = ParagraphSplitting.join(parts.getFirst(), parts.getLast());
        assertEquals(List.of("protect shared", "every year"), words(joined));
        assertEquals(TEXT, joined.text(EN).text());
    }

    @Test
    void brackets_around_it_contest_it() {
        String around = "Decides to [protect shared rivers] (-CHN) every year";
        Paragraph contested = first(draft(around, "shared rivers", "every year"));
        assertEquals(
                List.of("shared rivers"),
                AgreedPassages.contested(contested, NOTATION).stream()
                        .map(AgreedPassage::words)
                        .toList());
        assertEquals(
                List.of("every year"), words(AgreedPassages.withoutContested(contested, NOTATION)));
    }

    @Test
    void its_file_says_where_it_stands_and_words_that_moved_are_found_again()
            throws DraftFormatException {
        Draft draft = draft(TEXT, "shared rivers", "every year");
        String written = DraftFormat.write(draft);
        assertTrue(
                written.contains(
                        "  {\"language\":\"en\",\"from\":19,\"words\":\"shared rivers\","
                                + "\"is\":\"agreed\",\"forum\":\"working-group\","
                                + "\"date\":\"2027-05-14\"},\n"),
                written);
        assertEquals(draft, DraftFormat.read(written));
        String moved = written.replace("Decides to protect", "Decides finally to protect");
        assertEquals(List.of("shared rivers", "every year"), words(first(DraftFormat.read(moved))));
        String changed = written.replace("protect shared rivers", "protect shared lakes");
        assertEquals(List.of("every year"), words(first(DraftFormat.read(changed))));
        String wrong = written.replace("\"is\":\"agreed\"", "\"is\":\"reopened\"");
        DraftFormatException told =
                assertThrows(DraftFormatException.class, () -> DraftFormat.read(wrong));
        assertEquals("paragraphs[0].agreedPassages[0].is", told.arguments().getFirst());
    }

    @Test
    void what_one_side_agreed_stays_agreed_where_the_other_changed_other_words() {
        Draft base = draft(TEXT);
        Draft one = draft(TEXT, "shared rivers", "every year");
        Draft other = with(base, "every year", "every month");
        Draft merged = merged(base, one, other);
        assertEquals(List.of("shared rivers"), words(first(merged)));
        assertEquals(List.of("shared rivers"), words(first(merged(base, other, one))));
        assertEquals(
                List.of(MergeRemark.Kind.AGREED_TEXT),
                merged.merges().getLast().remarks().stream().map(MergeRemark::kind).toList());
    }

    @Test
    void what_one_side_opened_again_is_open() {
        Draft base = draft(TEXT, "shared rivers", "every year");
        Draft reopened = draft(TEXT, "every year");
        Draft other = with(base, "Decides", "Agrees");
        assertEquals(List.of("every year"), words(first(merged(base, reopened, other))));
        assertEquals(List.of("every year"), words(first(merged(base, other, reopened))));
    }

    private static Draft merged(Draft base, Draft one, Draft other) {
        return Merger.merge(base, one, other, "", "", "2027-06-01").draft();
    }

    @Test
    void a_changed_word_of_it_is_an_alarm() {
        Draft before = draft(TEXT, "shared rivers");
        Comparison found = compared(before, with(before, "shared", "common"));
        assertEquals(ChangeKind.AGREED_WORDS, found.changes().getFirst().kind());
        Comparison elsewhere = compared(before, with(before, "every", "each"));
        assertEquals(ChangeKind.UNBRACKETED_WORDS, elsewhere.changes().getFirst().kind());
    }

    private static Comparison compared(Draft before, Draft after) {
        return Comparison.of(DraftReading.of(before), DraftReading.of(after));
    }

    @Test
    void letters_at_the_edge_of_a_word_make_it_another_and_a_capital_does_not() {
        Draft draft = draft("It is binding law.", "binding");
        assertEquals(List.of(), words(first(with(draft, "is b", "is nonb"))));
        assertEquals(List.of(), words(first(with(draft, "g law", "glaw"))));
        Draft begins = draft("So, the Parties agree.", "the Parties");
        assertEquals(List.of("The Parties"), words(first(with(begins, "So, t", "T"))));
        assertEquals(List.of(), words(first(with(begins, "So, the", "These"))));
    }

    @Test
    void brackets_that_close_elsewhere_and_notes_contest_it() {
        for (String text :
                List.of(
                        "[We protect shared rivers",
                        "We protect shared rivers] (+CHN)",
                        "We protect {shared rivers}")) {
            Paragraph paragraph = first(draft(text, "shared rivers"));
            assertEquals(1, AgreedPassages.contested(paragraph, NOTATION).size(), text);
        }
        Paragraph beside = first(draft("We protect shared rivers [and lakes", "shared rivers"));
        assertEquals(List.of(), AgreedPassages.contested(beside, NOTATION));
    }

    @Test
    void a_paragraph_in_which_one_side_agreed_words_is_not_taken_out_untold() {
        Draft base = draft(TEXT);
        Draft merged = merged(base, draft(TEXT, "shared rivers"), base.withParagraphs(List.of()));
        assertEquals(
                List.of(MergeRemark.Kind.DELETED_PARAGRAPH),
                merged.merges().getLast().remarks().stream().map(MergeRemark::kind).toList());
        assertTrue(merged.texts(EN).getFirst().contains("shared rivers"));
    }

    @Test
    void the_same_words_agreed_twice_stay_so_in_both_places() {
        String text = "every day and every night, every";
        Draft base = draft(text);
        AgreedPassage first = passage(text, "every");
        AgreedPassage last = first.at(new TextRange(text.length() - 5, text.length()));
        Draft one = base.withParagraphs(List.of(first(base).withPassages(List.of(first, last))));
        Draft other = with(base, "night", "evening");
        assertEquals(List.of("every", "every"), words(first(merged(base, one, other))));
        assertEquals(List.of("every", "every"), words(first(merged(base, other, one))));
    }
}
