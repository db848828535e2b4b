package org.travaux.app.cli;

import org.travaux.app.storage.ProgramNotices;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class ProgramVersion implements IVersionProvider {
    ProgramVersion() {}

    @Override
    public String[] getVersion() {
        return new String[] {"Travaux " + ProgramNotices.ofProgram().version()};
    }
}
