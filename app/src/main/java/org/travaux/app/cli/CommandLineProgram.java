package org.travaux.app.cli;

import org.travaux.app.cli.checks.CheckCommand;
import org.travaux.app.cli.checks.ParseCommand;
import org.travaux.app.cli.comparing.CompareCommand;
import org.travaux.app.cli.comparing.MergeCommand;
import org.travaux.app.cli.compiling.CompileCommand;
import org.travaux.app.cli.compiling.TraceCommand;
import org.travaux.app.cli.console.DraftPassword;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.cli.files.ExportCommand;
import org.travaux.app.cli.files.ImportCommand;
import org.travaux.app.cli.files.ProtectCommand;
import org.travaux.app.cli.positions.PositionsCommand;
import org.travaux.app.cli.procedure.NoteCommand;
import org.travaux.app.cli.procedure.ProcedureCommand;
import org.travaux.app.cli.revisions.CirculateCommand;
import org.travaux.app.cli.revisions.ReceiveCommand;
import org.travaux.app.cli.revisions.RevisionsCommand;
import org.travaux.app.cli.revisions.SendCommand;
import org.travaux.app.cli.settling.RenumberCommand;
import org.travaux.app.cli.settling.SettleCommand;
import org.travaux.app.files.opening.DraftSource;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.safety.EarlierVersions;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The commands. Exit 0: done, nothing found; 1: done, and there is something to report; 2: could
 * not run, with one sentence on standard error.
 */
@Command(
        name = "travaux",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
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

    private static final String HELP = "help";

    /** In the order in which they are listed. */
    private static final List<String> NAMES =
            List.of(
                    "parse",
                    "check",
                    "positions",
                    "import",
                    "export",
                    "settle",
                    "renumber",
                    "compile",
                    "trace",
                    "compare",
                    "merge",
                    "revisions",
                    "procedure",
                    "note",
                    "protect",
                    "send",
                    "receive",
                    "circulate",
                    HELP);

    /** The names of all commands. */
    public static Set<String> commandNames() {
        return Set.copyOf(NAMES);
    }

    private static Object command(String name, Surroundings here) {
        return switch (name) {
            case "parse" -> new ParseCommand(here);
            case "check" -> new CheckCommand(here);
            case "positions" -> new PositionsCommand(here);
            case "import" -> new ImportCommand(here);
            case "export" -> new ExportCommand(here);
            case "settle" -> new SettleCommand(here);
            case "renumber" -> new RenumberCommand(here);
            case "compile" -> new CompileCommand(here);
            case "trace" -> new TraceCommand(here);
            case "compare" -> new CompareCommand(here);
            case "merge" -> new MergeCommand(here);
            case "revisions" -> new RevisionsCommand(here);
            case "procedure" -> new ProcedureCommand(here);
            case "note" -> new NoteCommand(here);
            case "protect" -> new ProtectCommand(here);
            case "send" -> new SendCommand(here);
            case "receive" -> new ReceiveCommand(here);
            case "circulate" -> new CirculateCommand(here);
            case HELP -> new CommandLine.HelpCommand();
            default -> throw new IllegalArgumentException("no command: " + name);
        };
    }

    /** The commands to know of: the one that is named, since each takes time to get ready. */
    private static List<String> needed(List<String> arguments) {
        String first = arguments.isEmpty() ? HELP : arguments.getFirst();
        return NAMES.contains(first) && !first.equals(HELP) ? List.of(first) : NAMES;
    }

    /**
     * Runs a command and returns its exit code.
     *
     * @param versions where what drafts held before a command saved them is kept
     */
    public static int run(
            List<String> arguments,
            InputStream in,
            PrintWriter out,
            PrintWriter err,
            Sentences sentences,
            EarlierVersions versions) {
        DraftPassword password = new DraftPassword(sentences);
        Surroundings here =
                new Surroundings(
                        sentences,
                        new DraftSource(sentences, in, password.protection()),
                        versions,
                        password,
                        out,
                        err);
        CommandLine line = new CommandLine(new CommandLineProgram());
        needed(arguments).forEach(name -> line.addSubcommand(command(name, here)));
        line.getSubcommands()
                .forEach(
                        (name, command) -> {
                            if (!name.equals(HELP)) {
                                command.addMixin("draftPassword", password);
                            }
                        });
        line.setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(96)
                .setExpandAtFiles(false)
                .registerConverter(Path.class, CommandLineProgram::path)
                .setParameterExceptionHandler(
                        (mistake, _) -> refuse(err, new UsageMistakes(sentences).of(mistake)))
                .setExecutionExceptionHandler(
                        (e, _, _) -> refuse(err, Surroundings.sentence(e, sentences)));
        int code = execute(line, arguments, err, sentences);
        if (out.checkError()) {
            code = refuse(err, sentences.say("cli.output.failed"));
        }
        err.flush();
        return code;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandLine.TypeConversionException(name);
        }
    }

    private static int execute(
            CommandLine line, List<String> arguments, PrintWriter err, Sentences sentences) {
        try {
            return line.execute(arguments.toArray(String[]::new));
        } catch (OutOfMemoryError e) {
            return refuse(err, sentences.say("cli.memory"));
        } catch (StackOverflowError e) {
            return refuse(err, sentences.say("cli.unexpected", e.toString()));
        }
    }

    private static int refuse(PrintWriter err, String sentence) {
        err.println(sentence);
        return Surroundings.COULD_NOT_RUN;
    }
}
