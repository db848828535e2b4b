package org.travaux.app.cli.settling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.Failure;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.Occasion;

import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where and when something was agreed. */
final class OccasionOptions {
    @Option(
            names = "--forum",
            paramLabel = "FORUM",
            description = "where it was settled: informals, working-group or plenary")
    private @Nullable String forum;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "when it was settled, 2027-05-14; not recorded if not given")
    private String date = "";

    Occasion occasion(Surroundings here) throws Failure {
        return new Occasion(forum(here), day(here));
    }

    private @Nullable Forum forum(Surroundings here) throws Failure {
        String typed = forum;
        if (typed == null) {
            return null;
        }
        String known =
                Arrays.stream(Forum.values()).map(Forum::id).collect(Collectors.joining(", "));
        return Forum.of(typed)
                .orElseThrow(
                        () -> new Failure(here.sentences().say("cli.settle.forum", typed, known)));
    }

    private String day(Surroundings here) throws Failure {
        try {
            return date.isEmpty() ? "" : LocalDate.parse(date).toString();
        } catch (DateTimeParseException e) {
            throw new Failure(here.sentences().say("cli.settle.date", date));
        }
    }
}
