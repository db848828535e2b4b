package org.travaux.app.cli.console;

import org.travaux.markup.profile.Profiles;

import java.util.ArrayList;

/** The notations that can be asked for by name, the usual one first. */
public final class ProfileNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    ProfileNames() {
        super(Profiles.names());
    }
}
