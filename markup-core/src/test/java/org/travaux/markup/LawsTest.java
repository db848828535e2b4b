package org.travaux.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Option;
import org.travaux.markup.reading.ParagraphReading;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.syntax.SyntaxTree;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is true of every text, whatever stands in it. */
class LawsTest {
    private static final List<Profile> PROFILES =
            Profiles.names().stream().map(name -> Profiles.find(name).orElseThrow()).toList();

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tokens_put_together_are_the_source(int seed) {
        for (String paragraph : new TextGenerator(seed).text()) {
            SyntaxTree tree = SyntaxTree.of(paragraph);
            String printed =
                    IntStream.range(0, tree.size())
                            .mapToObj(i -> tree.token(i).range().of(paragraph))
                            .collect(Collectors.joining());
            assertEquals(paragraph, printed);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ranges_lie_in_the_text_and_nest(int seed) {
        List<String> text = new TextGenerator(seed).text();
        for (Profile profile : PROFILES) {
            TextReading reading = Markup.parse(text, profile);
            for (int i = 0; i < text.size(); i++) {
                ParagraphReading paragraph = reading.paragraphs().get(i);
                TextRange whole = new TextRange(0, text.get(i).length());
                assertEquals(text.get(i), paragraph.source());
                checkChoices(whole, paragraph.reading().choices());
                checkOthers(whole, paragraph.reading());
                checkDiagnostics(whole, reading.diagnostics(i));
            }
        }
    }

    private static void checkChoices(TextRange whole, List<Choice> choices) {
        int start = -1;
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            assertTrue(choice.range().start() > start, "choices in the order in which they open");
            start = choice.range().start();
            TextRange around = whole;
            if (choice.parent() < 0) {
                assertEquals(1, choice.depth());
            } else {
                assertTrue(choice.parent() < i);
                Choice parent = choices.get(choice.parent());
                assertEquals(parent.depth() + 1, choice.depth());
                around = parent.alternatives().get(choice.parentAlternative()).words();
            }
            assertTrue(around.contains(choice.range()), () -> choice + " stands in its parent");
            checkAlternatives(choice);
        }
    }

    private static void checkAlternatives(Choice choice) {
        assertTrue(!choice.alternatives().isEmpty());
        int end = choice.range().start();
        for (Alternative alternative : choice.alternatives()) {
            assertTrue(choice.range().contains(alternative.range()));
            assertTrue(alternative.range().start() >= end, "alternatives in order");
            assertTrue(alternative.range().contains(alternative.words()));
            end = alternative.range().end();
        }
        checkPositions(choice.range(), choice.allPositions());
    }

    private static void checkPositions(TextRange around, List<DelegationPosition> positions) {
        for (DelegationPosition position : positions) {
            assertTrue(around.contains(position.range()), () -> position + " in " + around);
            assertTrue(!position.range().isEmpty());
        }
    }

    private static void checkOthers(TextRange whole, Reading reading) {
        int end = 0;
        for (Element element : reading.others()) {
            assertTrue(element.range().start() >= end, "elements do not overlap");
            assertTrue(whole.contains(element.range()));
            end = element.range().end();
        }
        for (Option option : reading.options()) {
            assertTrue(whole.contains(option.heading()));
            assertTrue(whole.contains(option.text()));
            assertTrue(option.heading().end() <= option.text().start());
        }
        checkPositions(whole, reading.positions());
        assertEquals(reading.loose().size() + 1, reading.peaks().size());
    }

    private static void checkDiagnostics(TextRange whole, List<Diagnostic> diagnostics) {
        int start = 0;
        for (Diagnostic found : diagnostics) {
            assertTrue(found.range().start() >= start, "findings in order");
            assertTrue(whole.contains(found.range()));
            start = found.range().start();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void counts_are_those_of_a_scan_with_one_stack(int seed) {
        List<String> text = new TextGenerator(seed).text();
        Scan scan = Scan.of(text);
        for (Profile profile : PROFILES) {
            TextReading reading = Markup.parse(text, profile);
            assertEquals(scan, Scan.of(reading));
            assertEquals(scan.unclosed, count(reading, DiagnosticCode.UNCLOSED_BRACKET));
            assertEquals(scan.stray, count(reading, DiagnosticCode.STRAY_BRACKET));
        }
    }

    private static int count(TextReading reading, DiagnosticCode code) {
        int count = 0;
        for (int i = 0; i < reading.paragraphs().size(); i++) {
            for (Diagnostic found : reading.diagnostics(i)) {
                count += found.code() == code ? 1 : 0;
            }
        }
        return count;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reading_what_changed_equals_reading_afresh(int seed) {
        TextGenerator generator = new TextGenerator(seed);
        List<String> text = generator.text();
        for (Profile profile : PROFILES) {
            TextReading updated = Markup.parse(text, profile);
            for (int edit = 0; edit < 5; edit++) {
                text = generator.edited(text);
                updated = updated.update(text);
                TextReading fresh = Markup.parse(text, profile);
                assertEquals(fresh.paragraphs(), updated.paragraphs());
                assertEquals(fresh.spanning(), updated.spanning());
                assertEquals(fresh.counts(), updated.counts());
                for (int i = 0; i < text.size(); i++) {
                    assertEquals(fresh.diagnostics(i), updated.diagnostics(i));
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_fix_applies(int seed) {
        List<String> text = new TextGenerator(seed).text();
        Scan before = Scan.of(text);
        for (Profile profile : PROFILES) {
            TextReading reading = Markup.parse(text, profile);
            for (int i = 0; i < text.size(); i++) {
                for (Diagnostic found : reading.diagnostics(i)) {
                    for (Fix fix : found.fixes()) {
                        checkFix(text, i, found.code(), fix, before);
                    }
                }
            }
        }
    }

    private static void checkFix(
            List<String> text, int paragraph, DiagnosticCode code, Fix fix, Scan before) {
        String source = text.get(paragraph);
        List<String> fixed = new ArrayList<>(text);
        fixed.set(paragraph, ChangeSet.of(source.length(), fix.edits()).apply(source));
        Scan after = Scan.of(fixed);
        switch (code) {
            case UNCLOSED_BRACKET -> {
                assertEquals(before.unclosed - 1, after.unclosed, fix.kind() + " closes it");
                assertEquals(before.stray, after.stray);
            }
            case STRAY_BRACKET -> {
                assertEquals(before.stray - 1, after.stray, fix.kind() + " takes it away");
                assertEquals(before.unclosed, after.unclosed);
            }
            default -> assertEquals(before, after, "brackets stay as they are");
        }
    }

    /** Brackets counted in the plainest way: one stack, from the first paragraph to the last. */
    private record Scan(int pairs, int unclosed, int stray, int deepest) {
        static Scan of(List<String> text) {
            int open = 0;
            int pairs = 0;
            int stray = 0;
            int deepest = 0;
            for (String paragraph : text) {
                for (int i = 0; i < paragraph.length(); i++) {
                    switch (paragraph.charAt(i)) {
                        case '\\' -> {
                            if (i + 1 < paragraph.length()
                                    && "[](){}\\".indexOf(paragraph.charAt(i + 1)) >= 0) {
                                i++;
                            }
                        }
                        case '[' -> deepest = Math.max(deepest, ++open);
                        case ']' -> {
                            if (open > 0) {
                                open--;
                                pairs++;
                            } else {
                                stray++;
                            }
                        }
                        default -> {}
                    }
                }
            }
            return new Scan(pairs, open, stray, deepest);
        }

        static Scan of(TextReading reading) {
            return new Scan(
                    reading.counts().brackets(),
                    reading.counts().unclosed(),
                    reading.counts().stray(),
                    reading.counts().deepest());
        }
    }
}
