package com.betterfleet.bfflow.git;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit to the settings of the repository itself: what the machine or its user has set must not change what a check
 * says, and to find it JGit would start a git program.
 */
final class OwnSettings extends SystemReader.Delegate {

    private OwnSettings(SystemReader machine) {
        super(machine);
    }

    /** From now on. */
    static synchronized void only() {
        SystemReader reader = SystemReader.getInstance();
        if (!(reader instanceof OwnSettings)) {
            SystemReader.setInstance(new OwnSettings(reader));
        }
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    /** Settings that say nothing, and are written nowhere. */
    private static final class Nothing extends FileBasedConfig {

        @SuppressWarnings("NullAway") // the library's own way to say that there is no file
        Nothing(Config parent, FS fs) {
            super(parent, null, fs);
        }

        /** How finely a file system keeps time: roughly, for JGit would write files to find it out. */
        @Override
        public long getTimeUnit(String section, String subsection, String name, long otherwise, TimeUnit unit) {
            return section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)
                    ? unit.convert(2, TimeUnit.SECONDS)
                    : super.getTimeUnit(section, subsection, name, otherwise, unit);
        }

        @Override
        public void load() {
            // there is nothing
        }

        @Override
        public void save() {
            // nobody is to find it
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
