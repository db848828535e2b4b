/**
 * Commands that look at several states of a draft: what is not the same, and one made of two. Read
 * {@link org.travaux.app.cli.comparing.CompareCommand} next.
 */
package org.travaux.app.cli.comparing;
