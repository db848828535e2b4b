package org.travaux.app.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The three languages say the same, and every text can be said. */
class SentencesTest {
    /** The forms that counted words take. Kazakh has one: “1 абзац”, “5 абзац”. */
    private static final Map<String, Set<String>> FORMS =
            Map.of(
                    "en", Set.of("one", "other"),
                    "ru", Set.of("one", "few", "many", "other"),
                    "kk", Set.of("other"));

    private static final List<Integer> COUNTS = List.of(0, 1, 2, 5, 11, 21, 1001);

    static List<Arguments> bundles() throws IOException {
        return Bundle.names().stream()
                .flatMap(name -> Sentences.LANGUAGES.stream().map(tag -> Arguments.of(name, tag)))
                .toList();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("bundles")
    void each_language_has_the_same_texts(String name, String language) throws IOException {
        Map<String, String> missing = new TreeMap<>(Bundle.read(name, "en").patterns());
        Map<String, String> patterns = Bundle.read(name, language).patterns();
        missing.keySet().removeAll(patterns.keySet());
        assertEquals(Map.of(), missing, "to translate");
        Set<String> left = new TreeSet<>(patterns.keySet());
        left.removeAll(Bundle.read(name, "en").patterns().keySet());
        assertEquals(Set.of(), left, "to take away");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("bundles")
    void no_text_is_there_twice(String name, String language) throws IOException {
        Bundle bundle = Bundle.read(name, language);
        assertEquals(bundle.patterns().size(), bundle.lines(), "keys and lines");
        for (String other : Bundle.names()) {
            Set<String> both = new TreeSet<>(bundle.patterns().keySet());
            both.retainAll(Bundle.read(other, language).patterns().keySet());
            assertTrue(other.equals(name) || both.isEmpty(), both::toString);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("bundles")
    void each_text_needs_the_same_arguments(String name, String language) throws IOException {
        Bundle english = Bundle.read(name, "en");
        Bundle.read(name, language)
                .patterns()
                .forEach(
                        (key, pattern) -> {
                            String original = english.patterns().getOrDefault(key, "");
                            assertEquals(arguments(original), arguments(pattern), key);
                        });
    }

    private static Set<Integer> arguments(String pattern) {
        Set<Integer> numbers = new TreeSet<>();
        MessagePattern parsed = new MessagePattern(pattern);
        for (int i = 0; i < parsed.countParts(); i++) {
            assertFalse(parsed.getPartType(i) == Part.Type.ARG_NAME, "named, not numbered");
            if (parsed.getPartType(i) == Part.Type.ARG_NUMBER) {
                numbers.add(parsed.getPart(i).getValue());
            }
        }
        return numbers;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("bundles")
    void counted_words_have_every_form_of_the_language(String name, String language)
            throws IOException {
        Map<String, String> english = Bundle.read(name, "en").patterns();
        Bundle.read(name, language)
                .patterns()
                .forEach(
                        (key, pattern) -> {
                            Map<Integer, Set<String>> forms = plurals(pattern);
                            forms.forEach(
                                    (argument, found) ->
                                            assertTrue(
                                                    found.containsAll(FORMS.get(language)),
                                                    key + " " + found));
                            if (language.equals("ru")) {
                                Set<Integer> counted =
                                        plurals(english.getOrDefault(key, "")).keySet();
                                assertEquals(counted, forms.keySet(), key);
                            }
                        });
    }

    /** The forms of each argument that is counted. */
    private static Map<Integer, Set<String>> plurals(String pattern) {
        Map<Integer, Set<String>> forms = new HashMap<>();
        MessagePattern parsed = new MessagePattern(pattern);
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            Part part = parsed.getPart(i);
            switch (part.getType()) {
                case ARG_START -> {
                    int number = parsed.getPart(i + 1).getValue();
                    open.add(number);
                    if (part.getArgType() == MessagePattern.ArgType.PLURAL) {
                        forms.putIfAbsent(number, new TreeSet<>());
                    }
                }
                case ARG_LIMIT -> open.removeLast();
                case ARG_SELECTOR ->
                        forms.computeIfAbsent(open.getLast(), _ -> new TreeSet<>())
                                .add(parsed.getSubstring(part));
                default -> {}
            }
        }
        return forms;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("bundles")
    void every_text_says_something_of_all_its_arguments(String name, String language)
            throws IOException {
        Bundle.read(name, language)
                .patterns()
                .forEach(
                        (key, pattern) -> {
                            for (int count : COUNTS) {
                                assertSaid(key, pattern, Locale.of(language), count);
                            }
                        });
    }

    private static void assertSaid(String key, String pattern, Locale locale, int count) {
        Set<Integer> counted = plurals(pattern).keySet();
        Set<Integer> numbers = arguments(pattern);
        Object[] values = new Object[numbers.stream().mapToInt(i -> i + 1).max().orElse(0)];
        for (int i = 0; i < values.length; i++) {
            values[i] = counted.contains(i) ? (Object) count : "«argument " + i + "»";
        }
        String said = new MessageFormat(pattern, locale).format(values);
        assertFalse(said.isBlank(), key);
        assertEquals(said.strip(), said, key);
        assertFalse(said.contains("{") || said.contains("}") || said.contains("''"), said);
        for (int number : numbers) {
            assertTrue(
                    counted.contains(number) || said.contains("«argument " + number + "»"), said);
        }
    }

    @Test
    void numbers_take_the_form_that_the_language_wants() {
        Sentences russian = Sentences.in("ru");
        assertEquals("1 замечание.", russian.say("cli.check.found", 1));
        assertEquals("3 замечания.", russian.say("cli.check.found", 3));
        assertEquals("5 замечаний.", russian.say("cli.check.found", 5));
        assertEquals("11 замечаний.", russian.say("cli.check.found", 11));
        assertEquals("21 замечание.", russian.say("cli.check.found", 21));
        assertEquals("1 issue.", Sentences.in("en").say("cli.check.found", 1));
        assertEquals("5 ескерту.", Sentences.in("kk").say("cli.check.found", 5));
    }

    @Test
    void what_a_text_is_about_is_said_as_it_is() {
        String odd = "it's {0} a 'draft'''.txt";
        for (String language : Sentences.LANGUAGES) {
            assertTrue(Sentences.in(language).say("storage.NOT_FOUND", odd, "").contains(odd));
        }
    }

    @Test
    void a_language_that_the_program_does_not_speak_is_english() {
        assertEquals(Locale.ENGLISH, Sentences.in("fr").locale());
        assertEquals(Locale.of("kk"), Sentences.in("kk").locale());
    }

    @Test
    void there_is_no_text_for_an_unknown_key() {
        assertThrows(IllegalArgumentException.class, () -> Sentences.in("en").say("no.such.key"));
    }

    @Test
    void every_bundle_belongs_to_the_program() throws IOException {
        for (String name : Bundle.names()) {
            String key = Bundle.read(name, "en").patterns().keySet().iterator().next();
            Stream.of("en", "ru", "kk")
                    .forEach(tag -> assertTrue(Sentences.in(tag).has(key), name + " " + tag));
        }
    }
}
