package org.travaux.app.view.controls;

/** What may have the keyboard while something is shown over the rows, which stays where it is. */
public interface Beside {}
