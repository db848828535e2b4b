package org.travaux.app.cli;

import org.travaux.app.i18n.Sentences;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a command as typed, in one sentence that leads to the help. */
final class UsageMistakes {
    private static final int ENDING = 4;

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
