/// The framework for anyone (R45), and the Platform's workplace for new versions (R41).
@NullMarked
package nl.koers.qualityframework.web;

import org.jspecify.annotations.NullMarked;
