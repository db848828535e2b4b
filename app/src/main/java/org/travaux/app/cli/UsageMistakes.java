package org.travaux.app.cli;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.spelling.Slips;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a command as typed, in one sentence that leads to the help. */
final class UsageMistakes {
    private static final int ENDING = 4;

    /** In a value that may be meant; more make another word of it. */
    private static final int MOST_SLIPS = 2;

    private final Sentences sentences;

    UsageMistakes(Sentences sentences) {
        this.sentences = sentences;
    }

    String of(ParameterException mistake) {
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        return switch (mistake) {
            case UnmatchedArgumentException unmatched when !unmatched.getUnmatched().isEmpty() ->
                    unknown(command, unmatched);
            case MissingParameterException missing when !missing.getMissing().isEmpty() ->
                    sentences.say("cli.usage.missing", command, labels(missing.getMissing()));
            case OverwrittenOptionException twice when twice.getOverwritten() != null ->
                    sentences.say("cli.usage.twice", command, name(twice.getOverwritten()));
            case ParameterException other
                    when other.getArgSpec() != null && other.getValue() != null ->
                    notAValue(command, other.getArgSpec(), other.getValue());
            default ->
                    sentences.say("cli.usage.other", command, String.valueOf(mistake.getMessage()));
        };
    }

    private String unknown(String command, UnmatchedArgumentException unmatched) {
        String typed = unmatched.getUnmatched().getFirst();
        // Fingers put letters in another order more often than they take others.
        List<String> near = new ArrayList<>(unmatched.getCommandLine().getSubcommands().keySet());
        near.removeIf(one -> !letters(one).equals(letters(typed)));
        unmatched.getSuggestions().stream().filter(one -> isNear(one, typed)).forEach(near::add);
        return near.isEmpty()
                ? sentences.say("cli.usage.unknown", command, typed)
                : sentences.say("cli.usage.near", command, typed, near.getFirst());
    }

    /** Fingers get the beginning right, or all but the beginning. */
    private static boolean isNear(String command, String typed) {
        int end = Math.max(0, typed.length() - ENDING);
        return command.regionMatches(true, 0, typed, 0, 1)
                || command.endsWith(typed.substring(end));
    }

    private String notAValue(String command, ArgSpec argument, String typed) {
        List<String> values = new ArrayList<>();
        Iterable<String> known = argument.completionCandidates();
        if (known != null) {
            known.forEach(values::add);
        }
        String all = String.join(", ", values);
        String name = name(argument);
        String near =
                values.stream()
                        .min(Comparator.comparingInt(value -> Slips.between(typed, value)))
                        .filter(value -> Slips.between(typed, value) <= MOST_SLIPS)
                        .orElse("");
        if (List.of(argument.auxiliaryTypes()).contains(Path.class)) {
            return sentences.say("cli.usage.path", command, typed);
        }
        if (values.isEmpty()) {
            return sentences.say("cli.usage.value-any", command, name, typed);
        }
        return near.isEmpty()
                ? sentences.say("cli.usage.value", command, name, typed, all)
                : sentences.say("cli.usage.value-near", command, name, typed, all, near);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static List<Integer> letters(String word) {
        return word.chars().sorted().boxed().toList();
    }

    private static String labels(List<ArgSpec> missing) {
        return missing.stream().map(UsageMistakes::label).collect(Collectors.joining(", "));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
