import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/*.stories.ts'],
  addons: [
    // MDX knows no tables by itself.
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  core: { disableTelemetry: true, disableProjectJson: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // Our packages by their TypeScript sources: a change is seen at once, and no build is needed first.
      resolve: { conditions: ['source', ...defaultClientConditions] },
      // Storybook itself takes this one; bundled apart from the rest of Lit it would be a second copy.
      optimizeDeps: { include: ['lit/directive-helpers.js'] },
      // A build says what is wrong, and nothing else. Storybook's own files are larger than what Vite warns of.
      logLevel: 'warn',
      build: { chunkSizeWarningLimit: 2_000, rolldownOptions: { checks: { pluginTimings: false } } },
    }),
};

export default config;
