/** Shows deadlines, and asks about them. */
package org.travaux.app.view.procedure;
