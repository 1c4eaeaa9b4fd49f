package org.xinfeng.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record component that identifies or describes a person, such as a name, an identity number or a note.
 *
 * <p>Storages, masking and erasure read the mark from {@link Shape.Column#personal()}. A marked component never appears
 * in {@code toString}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Personal {}
