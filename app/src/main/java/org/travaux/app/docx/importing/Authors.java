package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.DelegationRegister;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.TextReading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * For which delegation the author of a change or a comment speaks. One who is called as a
 * delegation is in any language speaks for it; for others somebody has said so, or they speak for
 * themselves.
 */
public final class Authors {
    private static final Pattern SEPARATOR = Pattern.compile("[,;:()/|\\[\\]@_]|\\s[-–—]\\s");
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{3}");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{M}\\p{N} .'’-]+");
    private static final int LONGEST_NAME = 40;

    private final Profile notation;
    private final DelegationRegister register;
    private final Map<String, String> said;
    private final Map<String, Delegation> strangers = new LinkedHashMap<>();

    /**
     * Authors in a notation.
     *
     * @param notation with all who are known to take part
     * @param said the codes of those whom somebody knows, by the name in the document
     */
    public Authors(Profile notation, Map<String, String> said) {
        this.notation = notation;
        this.register = notation.delegations();
        this.said = Map.copyOf(said);
    }

    /** The code of the delegation that an author speaks for, or null if that is not known. */
    public @Nullable String known(String author) {
        String named = said.get(author);
        if (named != null) {
            return named;
        }
        String name =
                CommentPhrases.shipped()
                        .aroundNames()
                        .matcher(author.strip())
                        .replaceAll("")
                        .strip();
        Delegation whole = find(name);
        if (whole != null) {
            return whole.code();
        }
        List<String> parts = new ArrayList<>(List.of(SEPARATOR.split(name)));
        for (String word : name.split("\\s+")) {
            if (CODE.matcher(word).matches()) {
                parts.add(word);
            }
        }
        for (String part : parts) {
            Delegation found =
                    find(
                            CommentPhrases.shipped()
                                    .aroundNames()
                                    .matcher(part.strip())
                                    .replaceAll("")
                                    .strip());
            if (found != null) {
                return found.code();
            }
        }
        return null;
    }

    private @Nullable Delegation find(String name) {
        if (name.isEmpty()) {
            return null;
        }
        Delegation found = register.find(name);
        return found != null || name.length() < 4 ? found : register.find(capitalised(name));
    }

    private static String capitalised(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }

    /** Whether everybody knows who has a code. */
    boolean isKnown(String code) {
        return register.find(code) != null;
    }

    /** The code under which an author's positions are written; their name if none is known. */
    String code(String author) {
        String known = known(author);
        return known != null ? known : strangers.computeIfAbsent(author, this::stranger).code();
    }

    private Delegation stranger(String author) {
        String plain = NOT_IN_NAMES.matcher(author).replaceAll(" ").strip().replaceAll("\\s+", " ");
        String name = plain.length() > LONGEST_NAME ? cut(plain) : plain;
        boolean named = name.codePoints().anyMatch(Character::isLetter);
        List<String> codes =
                named
                        ? List.of(capitalised(name), name.toUpperCase(Locale.ROOT))
                        : List.<String>of();
        for (String code : codes) {
            Delegation called = new Delegation(code, Map.of(), List.of(), false);
            if (isRead(called)) {
                return called;
            }
        }
        Map<String, List<String>> names = named ? Map.of("en", List.of(author.strip())) : Map.of();
        return new Delegation("Author " + (strangers.size() + 1), names, List.of(), false);
    }

    private static String cut(String name) {
        int end = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 1)) ? 1 : 0;
        return name.substring(0, LONGEST_NAME - end).strip();
    }

    /**
     * Whether a name is read as a position is: letters that are not told apart by case begin none
     * that goes on in small letters.
     */
    private boolean isRead(Delegation called) {
        String written = "[words] (+%s) here.".formatted(called.code());
        List<Choice> choices =
                TextReading.of(List.of(written), notation.with(List.of(called)))
                        .paragraph(0)
                        .choices();
        return choices.size() == 1
                && choices.getFirst().allPositions().stream()
                        .map(DelegationPosition::delegation)
                        .toList()
                        .equals(List.of(called.code()));
    }

    /** Those who spoke for themselves so far, by their names in the document. */
    Map<String, Delegation> strangers() {
        return strangers;
    }

    /** Everybody who can be named, those who speak for themselves too. */
    List<Delegation> speakers() {
        return List.copyOf(strangers.values());
    }
}
