package org.travaux.app.cli;

import org.travaux.app.files.DraftSource;
import org.travaux.app.files.Failure;
import org.travaux.app.i18n.Sentences;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;

/**
 * The commands. Exit 0: done, nothing found; 1: done, and there is something to report; 2: could
 * not run, with one sentence on standard error.
 */
@Command(
        name = "travaux",
        mixinStandardHelpOptions = true,
        version = "Travaux 0.1",
        description = "Negotiated texts: read, check, convert.",
        synopsisHeading = "Usage: ",
        customSynopsis = {"travaux [DRAFT]            open the editor", "       travaux COMMAND …"},
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "FILE is a draft (.travaux) or any text that can be imported (.txt, .md); - is"
                + " standard",
            "input. Exit 0: done, nothing found; 1: done, and there is something to report;",
            "2: could not run. “travaux COMMAND --help” says more, with an example."
        })
public final class CommandLineProgram {
    private CommandLineProgram() {}

    /** The names of all commands. */
    public static Set<String> commandNames() {
        return Set.of("parse", "check", "positions", "import", "export", "help");
    }

    /** Runs a command and returns its exit code. */
    public static int run(
            List<String> arguments,
            InputStream in,
            PrintWriter out,
            PrintWriter err,
            Sentences sentences) {
        Surroundings here = new Surroundings(sentences, new DraftSource(sentences, in), out, err);
        CommandLine line =
                new CommandLine(new CommandLineProgram())
                        .addSubcommand(new ParseCommand(here))
                        .addSubcommand(new CheckCommand(here))
                        .addSubcommand(new PositionsCommand(here))
                        .addSubcommand(new ImportCommand(here))
                        .addSubcommand(new ExportCommand(here))
                        .addSubcommand(new CommandLine.HelpCommand())
                        .setOut(out)
                        .setErr(err)
                        .setUsageHelpAutoWidth(false)
                        .setUsageHelpWidth(96)
                        .setParameterExceptionHandler(CommandLineProgram::sayWhatIsWrong)
                        .setExecutionExceptionHandler(CommandLineProgram::sayWhatFailed);
        int code = line.execute(arguments.toArray(String[]::new));
        out.flush();
        err.flush();
        return code;
    }

    private static int sayWhatIsWrong(CommandLine.ParameterException e, String[] arguments) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(e.getMessage());
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        err.println("See: " + name + " --help");
        return Surroundings.COULD_NOT_RUN;
    }

    private static int sayWhatFailed(Exception e, CommandLine line, CommandLine.ParseResult result)
            throws Exception {
        if (e instanceof Failure failure) {
            line.getErr().println(failure.sentence());
            return Surroundings.COULD_NOT_RUN;
        }
        throw e;
    }
}
