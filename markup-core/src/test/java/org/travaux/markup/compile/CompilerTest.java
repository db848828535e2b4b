package org.travaux.markup.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.records.CompilationRemark;
import org.travaux.markup.draft.records.CompiledProposal;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.settle.preview.ReadingCopy;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

class CompilerTest {
    private static final String LAST = "Decides to remain seized of the matter at its next session";

    static Draft draft(String... texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : texts) {
            paragraphs.add(
                    Paragraph.of(
                            "p" + paragraphs.size(),
                            ParagraphKind.OPERATIVE,
                            null,
                            0,
                            Map.of(Language.ENGLISH, MarkedText.plain(text))));
        }
        return Draft.of("cica", List.of(Language.ENGLISH), paragraphs);
    }

    static Draft compile(Draft base, Copy... copies) {
        return Compiler.compile(base, List.of(copies), "", new Ids(new SplittableRandom(1)));
    }

    static Copy copy(String delegation, String... texts) {
        Draft text = draft(texts);
        List<Paragraph> unknown = new ArrayList<>();
        for (Paragraph one : text.paragraphs()) {
            unknown.add(
                    Paragraph.of(delegation + one.id(), one.kind(), one.label(), 0, one.texts()));
        }
        return new Copy(delegation + ".docx", delegation, text.withParagraphs(unknown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            textBlock =
                    """
                    States should act now # States shall act now # States should act now # States [should] (-CHN) [shall] (+CHN) act now
                    States should act now # States should act now # States should act right now # States should act [right] (+RUS) now
                    States should act now # States should act # States should act now # States should act [now] (-CHN)
                    States should act now # States shall act now # States shall act now # States [should] (-CHN, RUS) [shall] (+CHN, RUS) act now
                    States should act now # States shall act now # States must act now # States [should] (-CHN, RUS) [shall] (+CHN) [must] (+RUS) act now
                    States should act # States shall act # States should not act # States [should] (-CHN) [shall] (+CHN)\u2060 [not] (+RUS) act
                    A [soon] (+USA) plan of work # A [soon] (+USA) plan of work # A plan of work # A [soon] (+USA; -RUS) plan of work
                    We [call] (-USA) [ask] (+USA) you # We [call] (-USA) [urge] you # We [call] (-USA) [ask] (+USA) you # We [call] (-USA) [ask] (+USA; -CHN) [urge] (+CHN) you
                    We [call] (-USA) [ask] (+USA) you # We ask you # We [call] (-USA) [ask] (+USA) you # We [call] (-USA) [ask] (+USA, CHN) you
                    We [call] (-USA) [ask] (+USA) you # We [call] (-USA) [ask] (+USA) [beg] you # We [call] (-USA) [ask] (+USA) you # We [call] (-USA) [ask] (+USA) [beg] (+CHN) you
                    They will report by [date] # They will report by May 2030 # They will report by [date] # They will report by [[date]] (-CHN) [May 2030] (+CHN)
                    They will report by [date] # They will report by May 2030 # They will report by [day] # They will report by [[date]] (-CHN, RUS) [May 2030] (+CHN) [[day]] (+RUS)
                    They will report by [date] now # They will report by [date to be fixed] now # They report by [date] now # They [will] (-RUS) report by [[date]] (-CHN) [[date to be fixed]] (+CHN) now
                    They will report by [date] # They will report soon # They will report by [date] # They will report [by [date]] (-CHN) [soon] (+CHN)
                    We seek clean and safe energy # We seek clean [and safe] energy # We seek clean and safe energy # We seek clean [and safe] (-CHN) energy
                    We seek clean energy # We seek clean [and safe] energy # We seek clean energy # We seek clean [and safe] (+CHN) energy
                    We seek clean energy # We seek [clean] (-CHN) [safe] (+CHN) energy # We seek clean energy # We seek [clean] (-CHN) [safe] (+CHN) energy
                    """)
    void differences_become_alternatives(String base, String china, String russia, String made) {
        Draft compiled =
                compile(draft(base, LAST), copy("CHN", china, LAST), copy("RUS", russia, LAST));
        assertEquals(made, compiled.texts(Language.ENGLISH).getFirst());
        assertEquals(LAST, compiled.texts(Language.ENGLISH).getLast());
    }

    /** Whoever fills in a placeholder proposes at its place, and all can be read back. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void what_is_filled_in_stands_at_its_place(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> words = new ArrayList<>(List.of("We", "shall", "meet", "in"));
        List<String> filled = new ArrayList<>(words);
        for (int i = 0; i < 3; i++) {
            words.addAll(List.of("[" + (i == 1 ? "place" : "date") + "]", "and", "rest" + i));
            boolean fills = random.nextBoolean();
            String own = List.of("May", "the old harbour", "[X]").get(random.nextInt(3));
            filled.addAll(List.of(fills ? own : words.get(words.size() - 3), "and", "rest" + i));
        }
        String base = String.join(" ", words);
        String said = String.join(" ", filled);
        Draft compiled = compile(draft(base, LAST), copy("KAZ", said, LAST));
        String made = compiled.texts(Language.ENGLISH).getFirst();
        assertFalse(made.startsWith("["), made);
        for (Map.Entry<ReadingCopy, String> each :
                Map.<ReadingCopy, String>of(
                                new ReadingCopy.Base(), base, new ReadingCopy.CopyOf("KAZ"), said)
                        .entrySet()) {
            Draft read = each.getKey().of(DraftReading.of(compiled), Language.ENGLISH);
            assertEquals(each.getValue(), read.texts(Language.ENGLISH).getFirst(), made);
        }
    }

    @Test
    void paragraphs_that_came_and_went_stand_in_brackets() {
        String first = "Welcomes the report of the Secretary on the work of the year";
        String fresh = "Invites all Parties to send their comments before the spring";
        Draft compiled =
                compile(
                        draft(first, LAST),
                        copy("CHN", first, fresh, LAST),
                        copy("RUS", first),
                        copy("USA", first, fresh, LAST));
        assertEquals(
                List.of(first, "[" + fresh + "] (+CHN, USA)", "[" + LAST + "] (-RUS)"),
                compiled.texts(Language.ENGLISH));
        assertEquals(1, compiled.compilations().getLast().identical(compiled.compilations()));
    }

    @Test
    void what_is_written_for_others_is_told_and_not_believed() {
        Draft compiled =
                compile(
                        draft("We seek clean energy", LAST),
                        copy("CHN", "We seek clean [and safe] (+CHN, USA) energy", LAST));
        assertEquals(
                "We seek clean [and safe] (+CHN) energy",
                compiled.texts(Language.ENGLISH).getFirst());
        assertTrue(
                compiled.compilations().getLast().remarks().stream()
                        .anyMatch(
                                one ->
                                        one.kind() == CompilationRemark.Kind.FOR_OTHERS
                                                && one.words().equals("USA")));
    }

    private static List<CompilationRemark.Kind> told(Draft compiled) {
        return compiled.compilations().getLast().remarks().stream()
                .map(CompilationRemark::kind)
                .toList();
    }

    @Test
    void a_bracket_that_nobody_closed_is_told_and_its_words_stay() {
        Draft compiled =
                compile(
                        draft("We seek clean energy", LAST),
                        copy("CHN", "We seek [clean and safe energy", LAST));
        assertEquals(List.of(CompilationRemark.Kind.LOOSE_BRACKET), told(compiled));
        assertTrue(compiled.texts(Language.ENGLISH).getFirst().contains("and safe"));
    }

    @Test
    void words_gone_in_one_language_of_a_copy_in_several_stay_and_are_told() {
        List<Language> languages = List.of(Language.ENGLISH, Language.RUSSIAN);
        Draft base = inTwo(languages, "We act now", "Мы действуем сейчас");
        Draft copy = inTwo(languages, "We act now", "");
        Draft compiled = compile(base, new Copy("a.docx", "CHN", copy));
        assertEquals(base.texts(Language.RUSSIAN), compiled.texts(Language.RUSSIAN));
        assertEquals(List.of(CompilationRemark.Kind.GONE_IN_LANGUAGE), told(compiled));
        assertEquals(
                "Мы действуем сейчас",
                compiled.compilations().getLast().remarks().getFirst().words());
    }

    @Test
    void the_same_words_of_a_copy_in_one_language_and_one_in_two_stand_once_in_both() {
        List<Language> languages = List.of(Language.ENGLISH, Language.RUSSIAN);
        Draft base = inTwo(languages, "We act in mutual respect", "Мы уважаем друг друга");
        Draft both = inTwo(languages, "We act in mutual trust", "Мы доверяем друг другу");
        Draft english = Draft.of("cica", List.of(Language.ENGLISH), both.paragraphs());
        Draft compiled =
                compile(base, new Copy("a.docx", "CHN", english), new Copy("b.docx", "RUS", both));
        String russian = compiled.texts(Language.RUSSIAN).getFirst();
        assertTrue(russian.contains("доверяем друг другу"), russian);
        assertEquals(
                "We act in mutual [respect] (-RUS, CHN) [trust] (+RUS, CHN)",
                compiled.texts(Language.ENGLISH).getFirst());
        assertEquals(List.of(), told(compiled));
    }

    private static Draft inTwo(List<Language> languages, String english, String russian) {
        Map<Language, MarkedText> texts =
                Map.of(
                        Language.ENGLISH, MarkedText.plain(english),
                        Language.RUSSIAN, MarkedText.plain(russian));
        Paragraph paragraph = Paragraph.of("p", ParagraphKind.OPERATIVE, null, 0, texts);
        return Draft.of("cica", languages, List.of(paragraph));
    }

    @Test
    void two_copies_of_a_delegation_are_told_and_both_stand() {
        Draft compiled =
                compile(
                        draft("We seek clean energy", LAST),
                        copy("CHN", "We seek safe energy", LAST),
                        copy("CHN", "We seek cheap energy", LAST));
        assertEquals(List.of(CompilationRemark.Kind.SAME_DELEGATION), told(compiled));
        String text = compiled.texts(Language.ENGLISH).getFirst();
        assertTrue(text.contains("[safe] (+CHN)") && text.contains("[cheap] (+CHN)"), text);
    }

    @Test
    void files_of_a_delegation_in_different_languages_are_one_copy() {
        List<Language> languages = List.of(Language.ENGLISH, Language.RUSSIAN);
        Draft base = inTwo(languages, "We act in mutual respect", "Мы действуем с уважением");
        Draft said = inTwo(languages, "We act in mutual trust", "Мы действуем с доверием");
        Draft compiled =
                compile(
                        base,
                        inLanguage("chn-en.docx", said, Language.ENGLISH),
                        inLanguage("chn-ru.docx", said, Language.RUSSIAN));
        assertEquals(
                List.of("We act in mutual [respect] (-CHN) [trust] (+CHN)"),
                compiled.texts(Language.ENGLISH));
        assertEquals(
                List.of("Мы действуем с [уважением] (-CHN) [доверием] (+CHN)"),
                compiled.texts(Language.RUSSIAN));
        assertEquals(List.of(), told(compiled));
        List<CompiledProposal> proposals = compiled.compilations().getLast().proposals();
        assertEquals(1, proposals.size());
        assertEquals(List.of(0, 1), proposals.getFirst().copies());
    }

    private static Copy inLanguage(String file, Draft said, Language language) {
        Draft text = Draft.of(said.profile(), List.of(language), said.paragraphs());
        return new Copy(file, "CHN", text);
    }

    @Test
    void agreed_words_that_a_proposal_reaches_into_are_told_and_others_stay() {
        String text = "The Parties shall take measures to prevent harm in good time";
        Draft base = draft(text, LAST);
        StatusChange agreed = StatusChange.of(ParagraphStatus.AGREED, null, "2027-05-13", "");
        List<AgreedPassage> passages =
                Stream.of("shall take measures", "good time")
                        .map(words -> passage(text, words, agreed))
                        .toList();
        List<Paragraph> paragraphs = new ArrayList<>(base.paragraphs());
        paragraphs.set(0, paragraphs.getFirst().withPassages(passages));
        Draft compiled =
                compile(
                        base.withParagraphs(paragraphs),
                        copy("CHN", text.replace("measures to prevent", "steps against"), LAST));
        assertEquals(
                List.of("good time"),
                compiled.paragraphs().getFirst().passages().stream()
                        .map(AgreedPassage::words)
                        .toList());
        CompilationRemark remark = compiled.compilations().getLast().remarks().getFirst();
        assertEquals(CompilationRemark.Kind.AGREED_TEXT, remark.kind());
        assertEquals("shall take measures", remark.words());
    }

    private static AgreedPassage passage(String text, String words, StatusChange agreed) {
        int start = text.indexOf(words);
        TextRange range = new TextRange(start, start + words.length());
        return new AgreedPassage(Language.ENGLISH, range, words, agreed);
    }

    @Test
    void agreed_text_that_is_changed_is_open_again_and_told() {
        Draft base = draft("We seek clean energy", LAST);
        StatusChange agreed =
                StatusChange.of(ParagraphStatus.AGREED_AD_REF, null, "2027-05-13", "");
        Draft given =
                base.withParagraphs(
                        base.paragraphs().stream().map(one -> one.withStatus(agreed)).toList());
        Draft compiled = compile(given, copy("CHN", "We seek safe energy", LAST));
        assertEquals(List.of(CompilationRemark.Kind.AGREED_TEXT), told(compiled));
        assertFalse(compiled.paragraphs().getFirst().isAgreed());
        assertTrue(compiled.paragraphs().getLast().isAgreed());
    }
}
