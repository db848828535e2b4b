package org.travaux.app.viewmodel.positions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.report.DelegationHoldings;
import org.travaux.markup.report.OpenChoice;
import org.travaux.markup.report.ReportedStance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a delegation says: what hangs on it alone, what it supports, opposes, reserves, comes
 * back on, and its positions on whole paragraphs. A choice on which it stands in two ways is under
 * both.
 */
final class DelegationLines {
    private final Reviewed reviewed;
    private final String code;
    private final Sentences sentences;
    private final List<ReviewLine> lines = new ArrayList<>();

    DelegationLines(Reviewed reviewed, String code) {
        this.reviewed = reviewed;
        this.code = code;
        this.sentences = reviewed.naming().sentences();
    }

    /** The lines, each kind under a heading. */
    List<ReviewLine> all() {
        addMembers(reviewed.naming().notation().delegations().byCode(code));
        for (DelegationHoldings one : reviewed.holdings().delegations()) {
            if (one.delegation().equals(code) && !one.alone().isEmpty()) {
                lines.add(new Heading(sentences.say("review.alone", one.alone().size())));
                add(choice -> one.alone().contains(choice.id()));
            }
        }
        for (ReportedStance standing : ReportedStance.values()) {
            int count = (int) open().filter(choice -> stands(choice, standing)).count();
            if (count > 0) {
                lines.add(
                        new Heading(
                                sentences.say(
                                        "review.count",
                                        sentences.say("standing." + standing.id()),
                                        count)));
                add(choice -> stands(choice, standing));
            }
        }
        addOnParagraphs();
        return lines;
    }

    private Stream<OpenChoice> open() {
        return reviewed.holdings().open().stream();
    }

    private void addMembers(@Nullable Delegation delegation) {
        if (delegation != null && !delegation.members().isEmpty()) {
            lines.add(
                    new Heading(
                            sentences.say(
                                    "review.members",
                                    delegation.members().stream()
                                            .map(reviewed::called)
                                            .collect(Collectors.joining(", ")))));
        }
    }

    private void add(Predicate<OpenChoice> which) {
        open().filter(which).forEach(choice -> lines.add(reviewed.line(choice, code)));
    }

    private void addOnParagraphs() {
        List<HeldLine> whole =
                reviewed.holdings().onParagraphs().stream()
                        .filter(on -> on.position().delegation().equals(code))
                        .map(reviewed::line)
                        .toList();
        if (!whole.isEmpty()) {
            lines.add(new Heading(sentences.say("holdings.paragraphs")));
            lines.addAll(whole);
        }
    }

    private boolean stands(OpenChoice choice, ReportedStance standing) {
        return choice.positions().stream()
                .map(OpenChoice.DelegationStance::position)
                .anyMatch(
                        position ->
                                position.delegation().equals(code)
                                        && ReportedStance.of(position.stance()) == standing);
    }
}
