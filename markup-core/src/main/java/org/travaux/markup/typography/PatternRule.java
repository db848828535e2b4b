package org.travaux.markup.typography;

import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.text.TextEdit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the groups of a pattern is to be something else: {@code (\d)( )млн} with a
 * non-breaking space for group 2.
 *
 * @param find matched against the prose; a match in which the groups are as they should be is right
 * @param write by the number of a group, what is to stand there
 */
record PatternRule(DiagnosticCode code, Pattern find, Map<Integer, String> write)
        implements TypographyRule {
    @Override
    public List<Diagnostic> in(RuleInput input) {
        return input.findings(code, find, this::edits);
    }

    private List<TextEdit> edits(Matcher matcher) {
        List<TextEdit> edits = new ArrayList<>();
        write.forEach(
                (group, wanted) -> {
                    if (matcher.start(group) >= 0 && !matcher.group(group).equals(wanted)) {
                        edits.add(
                                TextEdit.replace(matcher.start(group), matcher.end(group), wanted));
                    }
                });
        return edits;
    }
}
