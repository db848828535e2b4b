package org.travaux.app.i18n;

import com.ibm.icu.text.MessageFormat;

import org.travaux.markup.data.Language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What the program says, in the user's language. Texts stand in {@code sentences_xx.properties}
 * and, for the window, {@code window_xx.properties} beside this package, in ICU's message format,
 * which knows the plural forms of each language.
 */
public final class Sentences {
    /**
     * The languages that the program speaks, by their two-letter tags: those that there are texts
     * in, the first where nothing else is asked for.
     */
    public static final List<String> LANGUAGES = spoken();

    private static final Map<String, Sentences> LOADED = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Properties texts = new Properties();

    private Sentences(String language) {
        this.locale = Locale.of(language);
        load("sentences_" + language + ".properties");
        load("window_" + language + ".properties");
    }

    /** English, then those that drafts are known to be in, in their order, then all others. */
    private static List<String> spoken() {
        Set<String> spoken = new LinkedHashSet<>();
        Stream.of(
                        Stream.of(Language.ENGLISH.tag()),
                        Language.known().stream().map(Language::tag),
                        Stream.of(Locale.getISOLanguages()))
                .flatMap(tags -> tags)
                .filter(tag -> isThere("sentences_" + tag) && isThere("window_" + tag))
                .forEach(spoken::add);
        return List.copyOf(spoken);
    }

    private static boolean isThere(String file) {
        return Sentences.class.getResource(file + ".properties") != null;
    }

    private void load(String file) {
        try (InputStream in = Sentences.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + file);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts in a language; in English if the program does not speak it. */
    public static Sentences in(String language) {
        String spoken = LANGUAGES.contains(language) ? language : LANGUAGES.getFirst();
        return LOADED.computeIfAbsent(spoken, Sentences::new);
    }

    /** The texts in the language of the system. */
    public static Sentences ofSystem() {
        return in(Locale.getDefault().getLanguage());
    }

    /** The locale of the language in which it is said. */
    public Locale locale() {
        return locale;
    }

    /** Whether there is a text for a key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The text for a key with its arguments set in: {@code {0}}, {@code {1}} …
     *
     * @throws IllegalArgumentException if there is no such text
     */
    public String say(String key, Object... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
