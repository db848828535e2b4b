package org.travaux.markup.typography;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.text.TextEdit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words, or their stems, that are to be written otherwise.
 *
 * @param find matched against the prose; its group 1 may be a stem
 * @param stems what each stem is to be
 * @param prefixes what may stand before a stem
 * @param capitals whether a stem is meant with just the capitals that it has; else it is in lower
 *     case and found with any
 */
record WordRule(
        DiagnosticCode code,
        Pattern find,
        Map<String, String> stems,
        List<String> prefixes,
        boolean capitals)
        implements TypographyRule {
    @Override
    public List<Diagnostic> in(RuleInput input) {
        return input.findings(code, find, this::edits);
    }

    private List<TextEdit> edits(Matcher matcher) {
        String stem = matcher.group(1);
        String meant = capitals ? stems.get(stem) : inAnyCapitals(stem);
        return meant == null
                ? List.of()
                : List.of(TextEdit.replace(matcher.start(1), matcher.end(1), meant));
    }

    private @Nullable String inAnyCapitals(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        String whole = stems.get(word);
        if (whole != null) {
            return MatchingCase.as(written, whole);
        }
        for (String prefix : prefixes) {
            String meant =
                    word.startsWith(prefix) ? stems.get(word.substring(prefix.length())) : null;
            if (meant != null) {
                return MatchingCase.as(written, prefix + meant);
            }
        }
        return null;
    }
}
