package io.opencomplaint.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A {@link Text} of an act says something and is not too long; an erased one says nothing. {@code null} passes. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidTextValidator.class)
public @interface ValidText {

    /**
     * The longest text allowed.
     *
     * @return characters as Java counts them (UTF-16 units)
     */
    int max();

    /**
     * Whether it is a name, a contact or another text of one line. Lines hold no control characters and no line breaks; other
     * texts may hold tabs and line breaks.
     *
     * @return false for a text of any number of lines
     */
    boolean line() default false;

    /**
     * Key of the message.
     *
     * @return a key of the library's bundles
     */
    String message() default "{io.opencomplaint.ValidText}";

    /**
     * Groups, as jakarta.validation asks for.
     *
     * @return none
     */
    Class<?>[] groups() default {};

    /**
     * Payload, as jakarta.validation asks for.
     *
     * @return none
     */
    Class<? extends Payload>[] payload() default {};
}
