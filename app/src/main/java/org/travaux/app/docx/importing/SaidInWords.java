package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.importing.CommentPhrases.Known;
import org.travaux.app.docx.importing.CommentPhrases.Role;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.DelegationRegister;
import org.travaux.markup.profile.Stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a comment in whole sentences says of where a delegation stands. Every word must be known:
 * what is not understood may turn round what is.
 *
 * @param delegation the code of whom it names; null if it speaks for its author
 * @param whole whether it says nothing else; false if it also says why
 */
record SaidInWords(@Nullable String delegation, Stance stance, boolean whole) {
    private static final int LONGEST = 400;
    private static final int MOST_WORDS_IN_NAME = 8;
    private static final String COMMA = ",";
    private static final String COLON = ":";
    private static final String DASH = "-";
    private static final Pattern END = Pattern.compile("[.!;]+(?:\\s+|$)");

    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\s*(?:(?<word>[\\p{L}\\p{M}\\d]+(?:['-][\\p{L}\\d]+)*)|(?<mark>[,:]|(?<=\\s)-(?=\\s)))");

    /** What a comment says; null if it says anything else or leaves it open. */
    static @Nullable SaidInWords of(String comment, DelegationRegister register) {
        String text = plain(comment);
        if (text.isEmpty() || text.length() > LONGEST || text.contains("..")) {
            return null;
        }
        SaidInWords said = null;
        for (String sentence : END.split(text)) {
            List<String> words = tokens(sentence);
            SaidInWords next =
                    words == null || words.isEmpty() ? null : new Sentence(words, register).read();
            if (next == null) {
                return null;
            }
            said = said == null ? next : said.and(next);
            if (said == null) {
                return null;
            }
        }
        return said;
    }

    /** Two sentences that say the same of their author; null if they do not. */
    private @Nullable SaidInWords and(SaidInWords next) {
        boolean alike = delegation == null && next.delegation == null && stance == next.stance;
        return alike ? new SaidInWords(null, stance, whole && next.whole) : null;
    }

    private static String plain(String comment) {
        return comment.strip()
                .replace('’', '\'')
                .replace('‑', '-')
                .replace('–', '-')
                .replace('—', '-')
                .replace('\u00a0', ' ');
    }

    /**
     * The words as written, commas, colons and dashes; null if anything else stands between them.
     */
    private static @Nullable List<String> tokens(String sentence) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sentence).useTransparentBounds(true);
        int end = 0;
        while (matcher.lookingAt()) {
            String word = matcher.group("word");
            String mark = matcher.group("mark");
            tokens.add(word != null ? word : Objects.requireNonNull(mark));
            end = matcher.end();
            matcher.region(end, sentence.length());
        }
        return sentence.substring(end).isBlank() ? tokens : null;
    }

    /** One sentence, read from its beginning to its end. */
    private static final class Sentence {
        private final CommentPhrases phrases = CommentPhrases.shipped();
        private final List<String> words;
        private @Nullable String delegation;
        private boolean spoken;
        private boolean said;
        private boolean whole = true;
        private @Nullable Stance stance;

        Sentence(List<String> written, DelegationRegister register) {
            List<String> lower = lower(written);
            int name = lengthOfName(written, lower, register);
            words = phrases.inFull(lower.subList(name, lower.size()));
        }

        private static List<String> lower(List<String> written) {
            return written.stream()
                    .map(word -> word.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                    .toList();
        }

        /** How many words name a delegation first; what parts it from the rest counts too. */
        private int lengthOfName(
                List<String> written, List<String> lower, DelegationRegister register) {
            int start = phrases.lengthBeforeName(lower);
            int most = Math.min(written.size(), start + MOST_WORDS_IN_NAME);
            for (int end = most; end > start; end--) {
                Delegation found = register.find(String.join(" ", written.subList(start, end)));
                if (found != null) {
                    delegation = found.code();
                    int after = end + phrases.lengthAfterName(lower, end);
                    String mark = after < lower.size() ? lower.get(after) : "";
                    boolean speaksNext = mark.equals(COLON) || mark.equals(DASH);
                    spoken = !speaksNext;
                    return speaksNext ? after + 1 : after;
                }
            }
            return 0;
        }

        @Nullable SaidInWords read() {
            for (int i = 0; i < words.size(); ) {
                boolean pause = words.get(i).equals(COMMA) || words.get(i).equals(DASH);
                Known known = phrases.longestAt(words, i);
                if (known == null && !pause) {
                    return null;
                }
                if (known != null && known.role() == Role.REASON) {
                    whole = false;
                    return said && isPlainReason(i) ? result() : null;
                }
                if (known != null && !take(known)) {
                    return null;
                }
                i += known == null ? 1 : known.words().size();
            }
            return result();
        }

        private @Nullable SaidInWords result() {
            return stance == null ? null : new SaidInWords(delegation, stance, whole);
        }

        /** Takes the next words; whether they may stand there. */
        private boolean take(Known known) {
            return switch (known.role()) {
                case SPEAKER -> {
                    boolean first = !spoken && !said;
                    spoken = true;
                    yield first;
                }
                case BEFORE -> !said;
                case OBJECT -> true;
                case AND -> said;
                case REASON, DOUBT -> false;
                case PHRASE -> {
                    boolean alike = known.stance() != null && (!said || known.stance() == stance);
                    said = true;
                    stance = known.stance();
                    yield alike;
                }
            };
        }

        /** Whether a reason neither turns against what it is for nor makes it a condition. */
        private boolean isPlainReason(int start) {
            for (int i = start; i < words.size(); ) {
                Known known = phrases.longestAt(words, i);
                boolean against =
                        known != null
                                && (known.role() == Role.DOUBT
                                        || (known.role() == Role.PHRASE
                                                && known.stance() != stance));
                if (against) {
                    return false;
                }
                i += known == null ? 1 : known.words().size();
            }
            return true;
        }
    }
}
