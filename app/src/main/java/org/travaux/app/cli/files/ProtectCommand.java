package org.travaux.app.cli.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.DraftPassword;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.exchange.RevisionStore;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.protection.Password;
import org.travaux.app.protection.Protection;
import org.travaux.markup.draft.Draft;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code travaux protect}: a draft under a password, under another one, or under none. */
@Command(
        name = "protect",
        mixinStandardHelpOptions = true,
        description = {
            "Protects a draft by a password: its file, and what is kept of it, opens with it only.",
            "Nobody can open a draft whose password is lost. What was kept or sent before stays"
                    + " as it is."
        },
        footer = {
            "",
            "Example: travaux protect statement.travaux --out protected.travaux",
            "The password is typed twice, or is in the first line of --new-password-file. That of",
            "a draft that is protected already is asked for, or is in --draft-password-file."
        })
public final class ProtectCommand implements Callable<Integer> {
    private final Surroundings here;

    @Parameters(paramLabel = "FILE", description = "the draft (.travaux)")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DRAFT",
            description = "the draft to write (default: DRAFT itself)")
    private @Nullable Path out;

    @Option(
            names = "--new-password-file",
            paramLabel = "FILE",
            description = "a file with the new password in its first line")
    private @Nullable Path passwordFile;

    @Option(names = "--remove", description = "write it without a password")
    private boolean remove;

    /**
     * A command that has not been given its words yet.
     *
     * @param here what it works with
     */
    public ProtectCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        Path written = out == null ? file : out;
        if (!FileKind.isNamedDraft(written)) {
            throw new Failure(here.sentences().say("cli.protect.file", written.toString()));
        }
        Path named = passwordFile;
        if (remove && named != null) {
            throw new Failure(here.sentences().say("cli.protect.both"));
        }
        here.requireOther(written, named == null ? List.of() : List.of(named));
        Draft draft = here.openDraft(file, "cli.protect.draft");
        Protection protection = here.password().protection();
        if (remove) {
            if (!protection.isOn()) {
                throw new Failure(here.sentences().say("cli.protect.is-off", file.toString()));
            }
            protection.remove();
        } else {
            Password password =
                    named == null
                            ? DraftPassword.typedTwice(here.sentences())
                            : DraftPassword.first(named, here.sentences());
            protection.protectBy(password);
        }
        here.drafts().saveUnlessOpen(draft, written);
        here.out().println(here.sentences().say("cli.done.written", written.toString()));
        if (!remove && isKeptInClear(written)) {
            here.out()
                    .println(
                            here.sentences()
                                    .say(
                                            "protected.kept-in-clear",
                                            String.valueOf(written.getFileName())));
            return Surroundings.SOMETHING_TO_REPORT;
        }
        return Surroundings.NOTHING_FOUND;
    }

    private boolean isKeptInClear(Path draft) throws Failure {
        try {
            return new RevisionStore(draft, here.password().protection()).isInClear();
        } catch (RevisionException e) {
            throw here.explained(draft, e);
        }
    }
}
