package org.travaux.app.view.actions;

import javafx.scene.input.KeyCode;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Where a letter stands on a keyboard that has no Latin ones: the {@code я} of a Russian keyboard
 * where others have the {@code Z}. The keyboards are data, {@code keyboards.properties}.
 */
final class KeyPlaces {
    private static final Map<Character, KeyCode> SIGNS =
            Map.ofEntries(
                    Map.entry('`', KeyCode.BACK_QUOTE),
                    Map.entry('-', KeyCode.MINUS),
                    Map.entry('=', KeyCode.EQUALS),
                    Map.entry('[', KeyCode.OPEN_BRACKET),
                    Map.entry(']', KeyCode.CLOSE_BRACKET),
                    Map.entry(';', KeyCode.SEMICOLON),
                    Map.entry('\'', KeyCode.QUOTE),
                    Map.entry(',', KeyCode.COMMA),
                    Map.entry('.', KeyCode.PERIOD),
                    Map.entry('/', KeyCode.SLASH));

    private static final Map<Character, KeyCode> PLACES = read();

    private KeyPlaces() {}

    /**
     * The key that a letter stands on.
     *
     * @param text what the key writes
     * @return {@code UNDEFINED} if no keyboard has it
     */
    static KeyCode of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.length() == 1
                ? PLACES.getOrDefault(lower.charAt(0), KeyCode.UNDEFINED)
                : KeyCode.UNDEFINED;
    }

    private static Map<Character, KeyCode> read() {
        Properties file = new Properties();
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(
                                KeyPlaces.class.getResourceAsStream("keyboards.properties")),
                        StandardCharsets.UTF_8)) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String places = file.getProperty("places");
        Map<Character, KeyCode> keys = new HashMap<>();
        for (int i = 0; i < places.length(); i++) {
            keys.put(places.charAt(i), code(places.charAt(i)));
        }
        for (String keyboard : file.stringPropertyNames()) {
            String signs = file.getProperty(keyboard);
            for (int i = 0; i < places.length(); i++) {
                keys.putIfAbsent(signs.charAt(i), code(places.charAt(i)));
            }
        }
        return Map.copyOf(keys);
    }

    private static KeyCode code(char place) {
        KeyCode sign = SIGNS.get(place);
        return sign != null
                ? sign
                : KeyCode.getKeyCode(String.valueOf(place).toUpperCase(Locale.ROOT));
    }
}
